import type { InventoryNumber } from "../../lessons/inventory.ts";
import { offboardingTemplate } from "../../packages/redress/src/offboarding/index.ts";
import { filesOf, textOf } from "../package/files.ts";
import { citedExports } from "./cited.ts";

const exported = filesOf("packages/redress/src/**/*.ts").flatMap((file) =>
  citedExports(textOf(file)).map(([name, numbers]) => ({ name: `${file.split("/")[3]?.replace(/\.ts$/, "")}.${name}`, numbers })),
);
const { tasks } = offboardingTemplate;

/** What the library holds for a number: exports by room and name, as the comments over them say, and tasks of the shipped plan. */
export const dataOf = (number: InventoryNumber): string[] => [
  ...exported.filter(({ numbers }) => numbers.includes(number)).map(({ name }) => name),
  ...tasks.filter(({ source }) => source?.at === number).map(({ id }) => `task ${id}`),
];
