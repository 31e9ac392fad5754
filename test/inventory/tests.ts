import { type InventoryNumber, inventory } from "../../lessons/inventory.ts";
import { filesOf, textOf } from "../package/files.ts";
import { rulesAt } from "./rules.ts";

/** What tests and golden cases name in quotation marks: numbers of the inventory, and ids of rules. Comments do not count. */
const named = filesOf("test/{unit,golden}/**/*.{ts,json}")
  .filter((file) => !file.startsWith("test/unit/inventory/"))
  .flatMap((file) =>
    [...textOf(file).matchAll(/"([^"\n]*)"/g)].flatMap(([, text = ""]) => text.split(/[\s,]+/).map((word) => [word, file] as const)),
  );
const files = new Map<string, Set<string>>();
for (const [word, file] of named)
  if (word in inventory || /^[a-z]+(\.[a-z0-9-]+)+$/.test(word)) (files.get(word) ?? files.set(word, new Set()).get(word))?.add(file);

/** The tests that name a number, or a rule that is taken from it. */
export const testsOf = (number: InventoryNumber): string[] =>
  [...new Set([number, ...rulesAt(number)].flatMap((word) => [...(files.get(word) ?? [])]))].sort();
