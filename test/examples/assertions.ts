import ts from "typescript";

/** An example made into a module that compares, and how many comparisons it has. */
export interface Comparing {
  readonly code: string;
  readonly comparisons: number;
}

/**
 * Turns each statement `expression; // value` into a comparison with the value, written as JavaScript.
 * A comment behind any other statement is refused: it would look like a value that is checked.
 */
export function comparing(code: string): Comparing {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ESNext, true);
  let [made, comparisons] = ["", 0];
  for (const statement of file.statements) {
    const comment = ts.getTrailingCommentRanges(code, statement.end)?.[0];
    const value = comment && code.slice(comment.pos + 2, comment.end).trim();
    if (value === undefined) made += statement.getFullText(file);
    else if (ts.isExpressionStatement(statement)) {
      made += `\n$expect(${statement.expression.getFullText(file)}).toStrictEqual(${value});`;
      comparisons++;
    } else throw new SyntaxError(`A value behind what is no expression: ${statement.getText(file)} // ${value}`);
  }
  return { code: `import { expect as $expect } from "vitest";\n${made}\nexport {};\n`, comparisons };
}
