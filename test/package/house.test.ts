import { describe, expect, test } from "vitest";
import lock from "../../package-lock.json" with { type: "json" };
import { type Lock, platformEntry, unlocked } from "../tools/lock-platforms.ts";
import { filesOf, textOf } from "./files.ts";

describe("the lock file", () => {
  test("gives no address to download from, but the folders of the workspaces", () => {
    const resolved = [...textOf("package-lock.json").matchAll(/"resolved": "(.*)"/g)].map(([, address]) => address);
    expect(resolved.sort()).toEqual(["lessons", "packages/exercises", "packages/redress", "packages/results", "site"]);
  });

  test("has an entry for the binary of every platform", () => expect(unlocked(lock as unknown as Lock)).toEqual([]));

  test("would be found incomplete without one", () => {
    const packages = { "node_modules/a": { optionalDependencies: { "a-linux-x64-musl": "1.0.0" } } };
    expect(unlocked({ packages }).map(({ name }) => name)).toEqual(["a-linux-x64-musl"]);
    expect(platformEntry("a-linux-x64-musl", "1.0.0", true)).toEqual({
      version: "1.0.0",
      cpu: ["x64"],
      dev: true,
      libc: ["musl"],
      optional: true,
      os: ["linux"],
    });
  });
});

describe("every file", () => {
  const code = filesOf("**/*.{ts,mjs,astro}");
  // Data may be long: sentences, rule records, cases worked by hand, the list of the course.
  const data = /\/locales\/|\/lexicon\/|\/words\/|\/golden\/|rules\.ts$|figures\.ts$|^lessons\/course\.ts$/;

  test("has 200 lines or less, unless it is data", () => {
    expect(code.length).toBeGreaterThan(50);
    expect(code.filter((file) => !data.test(file) && textOf(file).trimEnd().split("\n").length > 200)).toEqual([]);
  });

  test("names no path or registry of one machine, and leaves nothing for later", () => {
    // Written in two parts each, so that this file does not find itself.
    const parts = [
      "/wor|k/",
      "/roo|t/",
      "/hom|e/",
      "registry.npm|js.org",
      // A word of its own: a to-do of iCalendar is a VTODO.
      "\\bTO|DO\\b",
      "FIX|ME",
      "coming| soon",
      "\\.sk|ip\\(",
      "\\btest\\.to|do",
    ];
    const unwanted = new RegExp(parts.map((part) => part.replace("|", "")).join("|"));
    const files = filesOf("**/*.{ts,mjs,astro,md,mdx,json,css}").filter((file) => file !== "package-lock.json");
    const hits = files.flatMap((file) =>
      textOf(file)
        .split("\n")
        .flatMap((line, at) => (unwanted.test(line) ? `${file}:${at + 1} ${unwanted.exec(line)?.[0]}` : [])),
    );
    expect(hits).toEqual([]);
  });

  test("holds no e-mail address of a person", () => {
    const address = /[\w.+-]+@(?!example\.)[\w-]+(\.[\w-]+)*\.(com|org|net|ru|hu|pl|ua|eu|info)\b/i;
    const files = filesOf("**/*.{ts,mjs,astro,md,mdx,json}").filter((file) => file !== "package-lock.json");
    expect(files.filter((file) => address.test(textOf(file)))).toEqual([]);
  });
});
