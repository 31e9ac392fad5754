import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chapters } from "../../../site/src/guide/chapters.ts";
import { codeClasses } from "../../../site/src/guide/code-classes.ts";
import { runWith } from "../../../site/src/guide/run-with.ts";
import { type ExampleId, runs } from "../../../site/src/guide/runs.ts";
import { said } from "../../../site/src/guide/said.ts";
import { show } from "../../../site/src/guide/show.ts";
import { dataOf, sourceOf, statedOf } from "../../../site/src/guide/stated.ts";

const ids = Object.keys(runs) as ExampleId[];
const folder = new URL("../../../site/src/guide/", import.meta.url);
const cases = ids.flatMap((id) => statedOf(id).cases.map((one) => [id, one.name, one] as const));

describe("an example", () => {
  test.each(cases)("%s, %s, ends as it is stated", async (id, _, { input, output, thrown }) => {
    const ran = runWith((await runs[id]()).run as (input: never) => unknown, show(input));
    if (thrown !== undefined) expect(ran).toMatchObject({ how: "thrown", message: thrown });
    else {
      expect(ran.how).toBe("value");
      // What a page shows of a value is its JSON.
      expect(JSON.parse(show(ran.how === "value" ? ran.value : undefined))).toEqual(output);
    }
  });

  test.each(ids)("%s is the text that is shown, and imports only what is published", (id) => {
    const text = readFileSync(new URL(`examples/${id}.ts`, folder), "utf8");
    expect(sourceOf(id)).toBe(text);
    expect(text).toMatch(/export (function|const) run\b/);
    for (const [, from] of text.matchAll(/from "([^"]+)"/g)) expect(from).toMatch(/^redress\//);
  });

  test.each(ids)("%s begins with an input of which something comes, and holds no sentence that it cannot need", (id) => {
    const [first] = statedOf(id).cases;
    expect(first?.thrown).toBeUndefined();
    const { says, sentences } = dataOf(id);
    for (const start of says)
      expect(
        Object.keys(sentences).some((code) => code.startsWith(start)),
        start,
      ).toBe(true);
    expect(JSON.stringify(sentences).length).toBeLessThan(40_000);
  });
});

describe("a chapter", () => {
  const texts = new Map(
    readdirSync(new URL("chapters/", folder)).map((name) => [
      name.replace(/\.mdx$/, ""),
      readFileSync(new URL(`chapters/${name}`, folder), "utf8"),
    ]),
  );
  test("has its words, and every example stands in one", () => {
    expect([...texts.keys()].sort()).toEqual([...chapters].sort());
    const shown = [...texts.values()].flatMap((text) => [...text.matchAll(/<Live id="([\w-]+)"/g)].map(([, id]) => id));
    expect(shown.sort()).toEqual([...ids].sort());
  });
});

describe("what is shown", () => {
  test("is JSON again, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(show(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
  test("is broken up only where it is long, and leaves out what JSON has not", () => {
    expect(show({ a: [1, 2], b: undefined })).toBe('{ "a": [1, 2] }');
    expect(show([{ name: "x".repeat(40) }, { name: "y".repeat(40) }])).toBe(
      `[\n  { "name": "${"x".repeat(40)}" },\n  { "name": "${"y".repeat(40)}" }\n]`,
    );
  });
  test("is wrong JSON as wrong JSON, and an error with its fields", () => {
    expect(runWith(() => 1, "{")).toMatchObject({ how: "not-json", message: expect.stringMatching(/JSON/) });
    const broken = () => {
      throw Object.assign(new RangeError("field zone: is none"), { field: "zone" });
    };
    expect(runWith(broken, "1")).toEqual({ how: "thrown", message: "RangeError: field zone: is none", facts: { field: "zone" } });
  });
});

describe("the sentences of a result", () => {
  const sentences = { "rule.a.b": "Rule {count}.", "refusal.x.no": "No, {value}.", "ask.t.who": "Who?" };
  const of = (result: unknown) => said(result, { says: ["refusal.x.", "ask.t."], sentences }).map(({ text }) => text);
  test("are filled from beside the code and from its facts", () => {
    expect(of({ rule: "a.b", facts: { count: 3 } })).toEqual(["Rule 3."]);
    expect(of([{ code: "no", value: "7" }])).toEqual(["No, 7."]);
  });
  test("are each said once, questions only where they are put", () => {
    expect(
      of([
        { rule: "a.b", count: 1 },
        { rule: "a.b", count: 1 },
      ]),
    ).toEqual(["Rule 1."]);
    expect(of({ because: [{ input: "who" }] })).toEqual([]);
    expect(of({ ask: { input: "who", answers: [] } })).toEqual(["Who?"]);
  });
  test("are none of an inherited name", () => expect(of({ rule: "toString", code: "constructor" })).toEqual([]));
});

test("code is coloured by classes, without a style that the page may not have", () => {
  const span = { type: "element", properties: { style: "color:var(--astro-code-token-string)" } as Record<string, unknown> };
  const pre = {
    type: "element",
    properties: { style: "color:red", tabindex: "0", class: "x" } as Record<string, unknown>,
    children: [span],
  };
  codeClasses.root({ type: "root", children: [pre] });
  expect([pre.properties, span.properties]).toEqual([{ class: "x" }, { class: "c-string" }]);
});
