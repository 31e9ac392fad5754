import { type SearchKind, searchKinds } from "./kinds.ts";
import { isRelevant } from "./relevance.ts";

/** What pagefind gives of one page. */
export interface Fragment {
  readonly url: string;
  /** A term of the glossary brings what it means, and the language of that. */
  readonly meta: { readonly title?: string; readonly means?: string; readonly language?: string };
  readonly filters: { readonly kind?: readonly string[] };
  /** The whole text, and which of its words were found. */
  readonly content: string;
  readonly locations: readonly number[];
  /** As HTML: `<mark>` around what was found, and `&lt;` and `&gt;`, nothing else. */
  readonly excerpt: string;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly locations: readonly number[] }[];
}

/** A piece of an excerpt: plain, or what was found. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A result as it is shown. */
export interface Result {
  readonly kind: SearchKind;
  readonly href: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
  /** Language of title and excerpt, where it is not the page's. */
  readonly titleIn: string | undefined;
  readonly excerptIn: string | undefined;
  /** Sections in which it was found most, besides the page's beginning. */
  readonly within: readonly { readonly href: string; readonly title: string }[];
}

const plain = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** The pieces of an excerpt; every second one is marked. */
export const pieces = (excerpt: string): readonly Piece[] =>
  excerpt
    .split(/<\/?mark>/)
    .map((text, at) => ({ text: plain(text), found: at % 2 === 1 }))
    .filter(({ text }) => text);

/** An English page at the reader's own locale: the same words under his own navigation. */
const at = (url: string, locale: string): string => url.replace(/^\/en\//, `/${locale}/`);

const mostSections = 2;

function resultOf({ url, meta, filters, excerpt, sub_results }: Fragment, locale: string): Result {
  const most = sub_results.filter((one) => one.url !== url).sort((a, b) => b.locations.length - a.locations.length);
  const lang = (language: string) => (language === locale ? undefined : language);
  const own = url.split("/")[1] ?? locale;
  return {
    kind: (filters.kind?.[0] ?? "page") as SearchKind,
    href: at(url, locale),
    title: meta.title ?? url,
    titleIn: lang(own),
    excerpt: meta.means ? [{ text: meta.means, found: false }] : pieces(excerpt),
    excerptIn: lang(meta.language ?? own),
    within: most.slice(0, mostSections).map((one) => ({ href: at(one.url, locale), title: one.title })),
  };
}

/** The words of a page that were found, and those of its title. */
function wordsOf({ content, locations, meta }: Fragment): readonly string[] {
  const words = content.split(/\s+/);
  return [...locations.map((at) => words[at] ?? ""), ...(meta.title ?? "").split(/\s+/)];
}

/** The results for a reader of a locale, best first; what is there in his language too is left out in English. */
export function resultsOf(query: string, fragments: readonly Fragment[], locale: string): readonly Result[] {
  const results = fragments.filter((one) => isRelevant(query, wordsOf(one))).map((one) => resultOf(one, locale));
  return results.filter(({ href }, at) => results.findIndex((other) => other.href === href) === at);
}

/** The results by kind, those kinds only of which there are any. */
export const byKind = (results: readonly Result[]): readonly (readonly [SearchKind, readonly Result[]])[] =>
  searchKinds.map((kind) => [kind, results.filter((one) => one.kind === kind)] as const).filter(([, own]) => own.length > 0);
