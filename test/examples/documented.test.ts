import { globSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "../../site/start/command.ts";

/** Whether an export does something: a function, or a table to decide by. Lists, records and errors are shown where they are used. */
const acts = (type: ts.Type) => type.getCallSignatures().length > 0 || type.symbol?.name === "Table";

/** The functions and tables that the rooms export, by name, with whether they have an example. */
function exported(): Map<string, boolean> {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const indexes = globSync("packages/redress/src/{*,locales/*}/index.ts", { cwd: root }).map((file) => join(root, file));
  const program = ts.createProgram(indexes, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, boolean>();
  for (const index of indexes) {
    const room = checker.getSymbolAtLocation(program.getSourceFile(index) as ts.SourceFile);
    for (const name of room ? checker.getExportsOfModule(room) : []) {
      const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
      if (!(symbol.flags & ts.SymbolFlags.Value) || !acts(checker.getTypeOfSymbol(symbol))) continue;
      found.set(
        name.name,
        symbol.getJsDocTags(checker).some((tag) => tag.name === "example"),
      );
    }
  }
  return found;
}

test("every exported function and table has an example", () => {
  const found = exported();
  expect(found.has("classify") && found.has("origin")).toBe(true);
  expect([...found].flatMap(([name, has]) => (has ? [] : name))).toEqual([]);
});
