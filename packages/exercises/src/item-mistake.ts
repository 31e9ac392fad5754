/** A mistake of an item's author. */
export class ItemMistake extends Error {
  readonly item: string;
  readonly field: string;
  constructor(item: string, field: string, problem: string) {
    super(problem);
    this.name = "ItemMistake";
    this.item = item;
    this.field = field;
  }
}
