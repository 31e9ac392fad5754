import { toMarkdown } from "redress/register/render";
import { expect, test } from "vitest";
import { smallMonth, smallMonthMarkdown } from "../../../golden/report.ts";

test("a small month reads as it was written by hand", () => expect(toMarkdown(smallMonth)).toBe(smallMonthMarkdown));
