/** Something in the sources that must not be built, and where it stands. */
export interface Problem {
  /** From the top folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly says: string;
}

/** The line, from 1, in which a place of a text lies. A place that was not found lies in the first. */
export const lineAt = (text: string, place: number): number => text.slice(0, Math.max(0, place)).split("\n").length;

/** Prints what is wrong, each with file and line, and ends the process with an error where anything is. */
export function report(problems: readonly Problem[]): void {
  for (const { file, line, says } of problems) console.log(`${file}:${line}: ${says}`);
  if (problems.length) process.exitCode = 1;
}
