/** A mistake of a template's author, found where the template is built. */
export class TemplateError extends Error {
  readonly template: string;
  /** Id of the faulty task; `""` where the template itself is at fault. */
  readonly task: string;
  readonly field: string;
  /** The tasks of a cycle, each of which waits for the next, the first one again at the end; empty for other mistakes. */
  readonly path: readonly string[];
  constructor(template: string, task: string, field: string, problem: string, path: readonly string[] = []) {
    super(`Template ${template}${task && `, task ${task}`}, field ${field}: ${problem}`);
    this.name = "TemplateError";
    this.template = template;
    this.task = task;
    this.field = field;
    this.path = path;
  }
}
