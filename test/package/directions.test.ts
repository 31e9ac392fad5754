import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import site from "../../site/astro.config.ts";
import { filesOf, importsOf, textOf } from "./files.ts";

/** Which rooms of the library a room may use, beside itself. A new room has to be entered here. */
const rooms: Record<string, readonly string[]> = {
  source: [],
  decision: [],
  time: [],
  calendar: ["time"],
  complaint: ["source", "decision", "time"],
  sla: ["source", "decision", "time", "calendar", "complaint"],
  metrics: ["source", "decision", "time", "complaint", "sla"],
  register: ["source", "decision", "time", "calendar", "complaint", "sla", "metrics"],
  dialogue: ["source", "decision", "complaint"],
  practice: ["source", "decision", "time", "complaint"],
  offboarding: ["source", "decision", "time", "calendar", "dialogue", "practice"],
  locales: ["source", "decision", "calendar", "complaint", "sla", "metrics", "register", "dialogue", "practice", "offboarding"],
  // The register's reports in words: what only computes carries none.
  "register/render": ["register", "metrics", "locales"],
};

/** Which packages of ours a package may use. */
const packages: Record<string, readonly string[]> = {
  "packages/redress": [],
  "packages/exercises": ["redress"],
  "packages/results": ["redress", "@redress/exercises"],
  lessons: ["redress", "@redress/exercises"],
  site: ["redress", "@redress/exercises", "@redress/lessons", "@redress/results"],
};

const library = "packages/redress/src";
const roomOf = (file: string) => /^register\/render(?=\/)|^[^/]+/.exec(file.slice(library.length + 1))?.[0] as string;
const inRooms = filesOf(`${library}/*/**/*.ts`);

/** Imports that lead where they should not, written `file -> import`. */
const wrong = (files: readonly string[], allowed: (file: string, path: string) => boolean) =>
  files.flatMap((file) => importsOf(file).flatMap((path) => (allowed(file, path) ? [] : `${file} -> ${path}`)));

describe("inside the library", () => {
  test("every room is known", () => expect([...new Set(inRooms.map(roomOf))].filter((room) => !rooms[room])).toEqual([]));

  test("a room uses only the rooms below it", () => {
    const below = (file: string, path: string) => {
      if (!path.startsWith(".")) return true;
      const target = posix.join(posix.dirname(file), path);
      return target.startsWith(`${library}/`) && [roomOf(file), ...(rooms[roomOf(file)] ?? [])].includes(roomOf(target));
    };
    expect(inRooms.length).toBeGreaterThan(20);
    expect(wrong(inRooms, below)).toEqual([]);
  });

  test("only schemas import zod, only the calendar luxon, and nothing else comes from outside", () => {
    const outside = (file: string, path: string) =>
      path.startsWith(".") ||
      (path === "zod" && /(^|[/-])schema(\/|\.ts$)/.test(file)) ||
      (path === "luxon" && roomOf(file) === "calendar");
    expect(wrong(filesOf(`${library}/**/*.ts`), outside)).toEqual([]);
  });

  test("nothing reads a clock, chance or the surroundings", () => {
    const code = (file: string) => textOf(file).replace(/\/\*.*?\*\/|\/\/.*$/gms, "");
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bcrypto\./;
    expect(inRooms.filter((file) => impure.test(code(file)))).toEqual([]);
  });
});

test.each(Object.entries(packages))("%s uses only the packages below it", (folder, allowed) => {
  const files = filesOf(`${folder}/**/*.{ts,astro,mdx}`);
  expect(files.length).toBeGreaterThan(0);
  const below = (file: string, path: string) => {
    if (path.startsWith(".")) return posix.join(posix.dirname(file), path).startsWith(`${folder}/`);
    const name = path
      .split("/")
      .slice(0, path.startsWith("@") ? 2 : 1)
      .join("/");
    return !/^(redress|@redress\/.*)$/.test(name) || allowed.includes(name);
  };
  expect(wrong(files, below)).toEqual([]);
});

test("the pages are made from the built library, as the server is", () => expect(site.vite?.resolve?.tsconfigPaths).toBe(false));
