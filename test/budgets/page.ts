import { posix } from "node:path";
import { type Built, gzipped } from "./built.ts";
import { withImports } from "./scripts.ts";

/** What a page costs until it is idle, in bytes as gzip sends them. */
export interface PageWeight {
  readonly page: number;
  readonly script: number;
  readonly style: number;
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between it and its end. */
  readonly text: string;
}

/** The tags of a page that may load or hold something. */
export function tagsOf(html: string): Tag[] {
  const found = html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>|<([a-z][\w-]*)\b([^>]*)>/gi);
  return [...found].map(([, held, heldWith, text = "", name = "", plain]) => ({
    name: (held ?? name).toLowerCase(),
    attributes: new Map(
      [...(heldWith ?? plain ?? "").matchAll(/([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'))?/g)].map((one) => [
        one[1] as string,
        one[2] ?? one[3] ?? "",
      ]),
    ),
    text,
  }));
}

/** Whether a script element runs; a block of data does not. */
export const runs = ({ name, attributes }: Tag): boolean =>
  name === "script" && /^(module|text\/javascript|)$/.test(attributes.get("type") ?? "");

const rel = ({ attributes }: Tag): string => attributes.get("rel") ?? "";

/** Weighs a page with its inline, linked and preloaded scripts, all that these import at once, and its styles. */
export function weigh(built: Built, file: string): PageWeight {
  const html = built.get(file) ?? "";
  const tags = tagsOf(html);
  const linked = (some: readonly Tag[], attribute: string) =>
    some.map(({ attributes }) => posix.resolve(posix.dirname(file), attributes.get(attribute) ?? ""));
  const asked = [
    ...linked(
      tags.filter((tag) => runs(tag) && tag.attributes.has("src")),
      "src",
    ),
    ...linked(
      tags.filter((tag) => tag.name === "link" && (/modulepreload/.test(rel(tag)) || tag.attributes.get("as") === "script")),
      "href",
    ),
  ];
  const sheets = new Set(
    linked(
      tags.filter((tag) => tag.name === "link" && /\bstylesheet\b/.test(rel(tag))),
      "href",
    ),
  );
  const sum = (files: Iterable<string>) => [...files].reduce((total, one) => total + gzipped(built.get(one) ?? ""), 0);
  const inline = (some: readonly Tag[]) =>
    gzipped(
      some
        .map(({ text }) => text)
        .join("\n")
        .trim(),
    );
  return {
    page: gzipped(html),
    script: sum(withImports(built, asked)) + inline(tags.filter((tag) => runs(tag) && !tag.attributes.has("src"))),
    style: sum(sheets) + inline(tags.filter(({ name }) => name === "style")),
  };
}
