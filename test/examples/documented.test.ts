import { globSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "../../site/start/command.ts";

// Lists and records of names and words: an example would repeat them.
const plain = ["classification", "complaintRules", "contactKinds", "en", "faults", "importances", "origins", "ru", "validities", "yesNo"];

/** The functions, constants and classes that the rooms export, by name, with whether they have an example. Errors are shown where they are thrown. */
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
      if (!(symbol.flags & ts.SymbolFlags.Value) || name.name.endsWith("Error")) continue;
      found.set(
        name.name,
        symbol.getJsDocTags(checker).some((tag) => tag.name === "example"),
      );
    }
  }
  return found;
}

test("every exported function and constant has an example", () => {
  const found = exported();
  expect([...found].flatMap(([name, has]) => (has || plain.includes(name) ? [] : name))).toEqual([]);
  expect(
    plain.filter((name) => found.get(name) !== false),
    "exempt, and does not exist or has one",
  ).toEqual([]);
});
