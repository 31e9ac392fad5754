import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../packages/redress/package.json" with { type: "json" };
import { root, run } from "../../site/start/command.ts";
import { commonJs, module, printed, typed } from "./consumer.ts";
import { install, type Project, subpaths } from "./packed.ts";

let project: Project;
beforeAll(async () => {
  project = await install();
});
afterAll(() => rmSync(project.folder, { recursive: true, force: true }));

/** Writes a file into the empty project. */
function write(name: string, text: string): string {
  writeFileSync(join(project.folder, name), text);
  return join(project.folder, name);
}

async function output(name: string, text: string): Promise<unknown> {
  const ended = await run(`node ${write(name, text)}`);
  expect(ended.ok, ended.output).toBe(true);
  return JSON.parse(ended.output);
}

describe("the packed library in an empty project", () => {
  test("classifies with a reason, as a module and in CommonJS", async () => {
    expect(await output("use.mjs", module)).toEqual(printed);
    expect(await output("use.cjs", commonJs)).toEqual(printed);
  });

  test("gives the same names by every path in both", async () => {
    const list = JSON.stringify(subpaths);
    const names = "Object.keys(room).filter((name) => name !== 'default' && name !== 'module.exports').sort()";
    const imported = `const all = {}; for (const path of ${list}) { const room = await import(path); all[path] = ${names}; } console.log(JSON.stringify(all));`;
    const required = `const all = {}; for (const path of ${list}) { const room = require(path); all[path] = ${names}; } console.log(JSON.stringify(all));`;
    const got = (await output("names.mjs", imported)) as Record<string, string[]>;
    expect(await output("names.cjs", required)).toEqual(got);
    for (const path of subpaths.filter((path) => path !== "redress")) expect(got[path]?.length, path).toBeGreaterThan(0);
  });

  test.each(["nodenext", "bundler"])("compiles where it is used, resolved as %s", (resolution) => {
    const next = resolution === "nodenext";
    const files = next ? [write("typed.mts", typed), write("typed.cts", typed)] : [write("typed.ts", typed)];
    const program = ts.createProgram(files, {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: next ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
      moduleResolution: next ? ts.ModuleResolutionKind.NodeNext : ts.ModuleResolutionKind.Bundler,
      types: [],
    });
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual([]);
  });
});

describe("the package", () => {
  test("holds the built files, readme, licence and manifest, and nothing else", async () => {
    const { output: listed } = await run(`tar -tzf ${project.tarball}`);
    const files = listed
      .trim()
      .split("\n")
      .map((file) => file.replace("package/", ""));
    const others = files.filter((file) => !/^dist\/[\w/-]+\.(js|cjs|d\.ts|d\.cts)$/.test(file)).sort();
    expect(others).toEqual(["LICENSE", "README.md", "package.json"]);
    expect(readFileSync(join(project.library, "LICENSE"), "utf8")).toBe(readFileSync(join(root, "LICENSE"), "utf8"));
    const sources = files
      .filter((file) => /\.(js|ts|cts|cjs)$/.test(file))
      .map((file) => readFileSync(join(project.library, file), "utf8"));
    expect(sources.filter((text) => /(from |require\(|import\()"\.[^"]*\.ts"/.test(text))).toEqual([]);
  });

  test("passes publint", async () => {
    const { messages } = await publint({ pkgDir: project.library, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  test("has types that are right by are-the-types-wrong", async () => {
    const { ok, output: said } = await run(`attw ${project.tarball} --profile node16 --format ascii --no-emoji`);
    expect(ok, said).toBe(true);
  });
});
