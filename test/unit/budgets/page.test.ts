import { expect, test } from "vitest";
import { gzipped } from "../../budgets/built.ts";
import { kindWeights, nameOf, strayLuxon } from "../../budgets/kinds.ts";
import { weigh } from "../../budgets/page.ts";
import { fetchesOf, importsOf, withImports } from "../../budgets/scripts.ts";

const scripts = {
  "/_astro/a.Ab_1-x.js":
    'import{t as e}from"./b.js";import"./c.js";const later=()=>import("./d.js"),l=import(`./e.js`);export{x}from"./f.js"',
  "/_astro/b.js": 'import"./c.js";import"./a.Ab_1-x.js"',
  "/_astro/c.js": "export const c=1",
  "/_astro/d.js": "d",
  "/_astro/e.js": "e",
  "/_astro/f.js": "f",
  "/_astro/g.js": "g",
};
const sheet = { "/_astro/s.css": "a{color:red}" };
const built = (html: string) => new Map(Object.entries({ ...scripts, ...sheet, "/en/index.html": html }));
const bytes = (...files: (keyof typeof scripts)[]) => files.reduce((sum, file) => sum + gzipped(scripts[file]), 0);

test("a script’s imports at once and what it fetches later are told apart", () => {
  const all = built("");
  expect(importsOf(all, "/_astro/a.Ab_1-x.js")).toEqual(["/_astro/b.js", "/_astro/c.js", "/_astro/f.js"]);
  expect(fetchesOf(all, "/_astro/a.Ab_1-x.js")).toEqual(["/_astro/d.js", "/_astro/e.js"]);
  expect(withImports(all, ["/_astro/b.js"]).size).toBe(4);
  expect(nameOf("/_astro/a.Ab_1-x.js")).toBe("a");
});

test.each([
  ["none", "<p>script</p>", 0],
  [
    "linked, with its imports",
    '<script type="module" src="/_astro/a.Ab_1-x.js"></script>',
    bytes("/_astro/a.Ab_1-x.js", "/_astro/b.js", "/_astro/c.js", "/_astro/f.js"),
  ],
  ["relative", '<script src="../_astro/g.js" defer></script>', bytes("/_astro/g.js")],
  ["twice", '<script src="/_astro/g.js"></script><link rel="modulepreload" href="/_astro/g.js">', bytes("/_astro/g.js")],
  ["preloaded", '<link rel="preload" as="script" href="/_astro/c.js">', bytes("/_astro/c.js")],
  ["inside", "<script>let inner = 1</script>", gzipped("let inner = 1")],
  ["data", '<script type="application/json">{"a":1}</script>', 0],
] as const)("scripts: %s", (_, html, script) => expect(weigh(built(html), "/en/index.html").script).toBe(script));

test("styles, linked and inside, and the page itself", () => {
  const html = '<link rel="stylesheet" href="/_astro/s.css"><link href="/_astro/s.css" rel="stylesheet"><style>b{}</style>';
  const weight = weigh(built(html), "/en/index.html");
  expect(weight).toEqual({ page: gzipped(html), script: 0, style: gzipped(sheet["/_astro/s.css"]) + gzipped("b{}") });
});

const kinds = new Map([
  ["/_astro/exercise.1.js", 'import"./base.1.js"'],
  ["/_astro/parts.1.js", 'const k={plan:()=>import("./plan.1.js"),order:()=>import("./order.1.js")}'],
  ["/_astro/plan.1.js", 'import"./base.1.js";import"./both.1.js";import"./own.1.js"'],
  ["/_astro/order.1.js", 'import"./both.1.js";const l=()=>import("./en.1.js")'],
  ...["base", "both", "own", "en"].map((name) => [`/_astro/${name}.1.js`, `"${name}"`] as [string, string]),
]);
const size = (...names: string[]) => names.reduce((sum, name) => sum + gzipped(kinds.get(`/_astro/${name}.1.js`) as string), 0);

test("a kind pays for what it alone brings, and what kinds share is a row of its own", () => {
  expect(kindWeights(kinds)).toEqual([
    ["order", size("order")],
    ["order, en", size("en")],
    ["plan", size("plan", "own")],
    ["shared by kinds", size("both")],
  ]);
  expect(() => kindWeights(new Map())).toThrow("Budgets");
});

test("luxon is found wherever it is but where the simulator fetches it", () => {
  const luxon = 'throw new Error("Invalid DateTime")';
  const files = new Map([
    ["/_astro/Simulator.astro_x.1.js", 'import("./begin.1.js")'],
    ["/_astro/begin.1.js", luxon],
    ["/_astro/begin.2.js", "other"],
  ]);
  expect(strayLuxon(files)).toEqual([]);
  expect(strayLuxon(new Map([...files, ["/_astro/begin.2.js", luxon]]))).toEqual(["/_astro/begin.2.js"]);
});
