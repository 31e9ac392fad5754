import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../command.ts";
import { type Dead, deadLinks } from "./links.ts";
import { lineAt, type Problem, report } from "./problem.ts";

// After the site is built: links that lead to no page, or to no place on it.
const built = "site/dist/client";
/** The reference is written by a tool of its own, which checks its own links; it is served under this address. */
const reference = "/reference/";

const addressOf = (file: string): string => `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`;
const files = globSync("**/*.html", { cwd: join(root, built) });
const pages = new Map(files.map((file) => [addressOf(file), readFileSync(join(root, built, file), "utf8")]));
const fileAt = (path: string): string =>
  path.startsWith(reference) ? join(root, "dist/docs", path.slice(reference.length)) : join(root, built, path);
const has = (path: string): boolean =>
  statSync(fileAt(path.endsWith("/") ? `${path}index.html` : path), { throwIfNoEntry: false })?.isFile() ?? false;

const written = globSync(["lessons/*/*.mdx", "site/src/**/*.{astro,mdx,ts}"], { cwd: root })
  .map((file) => file.replaceAll("\\", "/"))
  .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

/** Where a link is written: in the lesson's own text first, then in a page or component, else in the built page. */
function placeOf({ page, href, says }: Dead): Problem {
  const [, locale, slug] = /^\/(\w+)\/lessons\/([\w-]+)\//.exec(page) ?? [];
  const own = [`lessons/${slug}/${locale}.mdx`, `lessons/${slug}/en.mdx`];
  const forms = [`](${href})`, `"${href}"`, `'${href}'`, `{\`${href}\``];
  const found = [...written.filter(({ file }) => own.includes(file)), ...written.filter(({ file }) => file.startsWith("site/"))].flatMap(
    ({ file, text }) => forms.filter((form) => text.includes(form)).map((form) => ({ file, line: lineAt(text, text.indexOf(form)) })),
  )[0];
  const html = pages.get(page) as string;
  const inPage = { file: `${built}${page}${page.endsWith("/") ? "index.html" : ""}`, line: lineAt(html, html.indexOf(`"${href}"`)) };
  return { ...(found ?? inPage), says: `${href} ${says}, on ${page}` };
}

/** The same link in many pages is one mistake. */
const mistakes = new Map<string, Problem[]>();
for (const dead of deadLinks(pages, has)) {
  const problem = placeOf(dead);
  const key = `${problem.file} ${dead.href}`;
  mistakes.set(key, [...(mistakes.get(key) ?? []), problem]);
}
report(
  [...mistakes.values()].map(([first, ...others]) => ({
    ...(first as Problem),
    says: `${first?.says}${others.length ? ` and ${others.length} more` : ""}`,
  })),
);
