import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { saidTerms } from "../src/glossary/said-terms.ts";
import { searchKindOf } from "../src/search/kinds.ts";
import { type Locale, locales } from "../src/words/locale.ts";
import { root } from "./command.ts";

/** What stands on a page and is not its text: notes of the margin, choices, buttons, drawings, what only a script shows. */
const excludeSelectors = [".m", ".opts", ".acts", ".notice", "button", "svg", "nav", "noscript", "[hidden]", ".score", ".sources", ".vh"];

/** A page shown in English for want of another language says so: it is found in the English index, once. */
const fallback = /<p class="notice" role="note"/;

/** What pagefind brings along for pages of its own, a worker, and word forms of no language. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)|wasm\.unknown)\./;

/** A search looks at all that was found, so the texts come in few files. */
const maxFragments = 6;

const built = join(root, "site/dist/client");

/** Fails with what pagefind complains of. */
function good<T extends { readonly errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length) throw new Error(`pagefind: ${answer.errors.join("; ")}`);
  return answer;
}

/** The pages to search that are written in a language: address after the locale, and text. */
const pagesIn = (locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    globSync("**/index.html", { cwd: join(built, locale) })
      .map((file) => file.replaceAll("\\", "/").replace(/index\.html$/, ""))
      .sort()
      .filter((path) => searchKindOf(path))
      .map((path) => [path, readFileSync(join(built, locale, path, "index.html"), "utf8")] as const)
      .filter(([, text]) => !fallback.test(text)),
  );

async function addPages(index: PagefindIndex, locale: Locale): Promise<void> {
  for (const [path, text] of pagesIn(locale)) {
    const content = text.replace("<main>", `<main data-pagefind-body data-pagefind-filter="kind:${searchKindOf(path)}">`);
    if (content === text) throw new Error(`/${locale}/${path}: has no <main> to search in`);
    good(await index.addHTMLFile({ url: `/${locale}/${path}`, content }));
  }
}

/** Adds each term of the glossary that has a name in the language, under its own address. */
async function addTerms(index: PagefindIndex, locale: Locale): Promise<void> {
  for (const { id, name, english, means, members, term } of saidTerms(locale).filter(({ name }) => name.language === locale)) {
    const held = members.map((one) => [one.name?.text, one.sentence?.text].filter(Boolean).join(": "));
    const content = [means.text, english, ...held, ...(term.rules ?? []), ...(term.names ?? [])].filter(Boolean).join(" ");
    const meta = { title: name.text, means: means.text, language: means.language };
    good(
      await index.addCustomRecord({ url: `/${locale}/glossary/#${id}`, content, language: locale, meta, filters: { kind: ["glossary"] } }),
    );
  }
}

// An index a language, each with its own code: a page loads its own, and the English one beside it.
for (const locale of locales) {
  const { index } = good(await createIndex({ excludeSelectors, forceLanguage: locale, maxFragments }));
  if (!index) throw new Error("pagefind gave no index");
  await addPages(index, locale);
  await addTerms(index, locale);
  for (const { path, content } of good(await index.getFiles()).files) {
    if (unused.test(path)) continue;
    const file = join(built, "search", locale, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await index.deleteIndex();
}
await close();
