import { type InventoryNumber, inventory } from "../../lessons/inventory.ts";

const isKnown = (number: string): number is InventoryNumber => Object.hasOwn(inventory, number);

/**
 * The inventory numbers that a comment cites, such as `C4` or `X2.1`. Of a range such as `P1 to P17` only the ends count: it
 * says where to look, and not that all between is there.
 */
export const citedIn = (text: string): InventoryNumber[] => [
  ...new Set([...text.matchAll(/\b[CTMOPXEK]\d+(?:\.\d|[a-d])?\b/g)].map(([number]) => number).filter(isKnown)),
];

/** What is exported beneath a comment that cites numbers, by its name. */
export const citedExports = (text: string): [name: string, numbers: readonly InventoryNumber[]][] =>
  [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:default )?(?:async )?(?:const|function|class|interface|type) (\w+)/g)].map(
    ([, comment = "", name = ""]) => [name, citedIn(comment)],
  );
