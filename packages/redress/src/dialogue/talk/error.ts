/** A mistake of an author, found where a talk or a scene is built. */
export class DialogueError extends Error {
  /** What is at fault: the scene's id, `client`, or `policy`. */
  readonly id: string;
  readonly field: string;
  constructor(id: string, field: string, problem: string) {
    super(`Dialogue ${id || "(without id)"}, field ${field}: ${problem}`);
    this.name = "DialogueError";
    this.id = id;
    this.field = field;
  }
}
