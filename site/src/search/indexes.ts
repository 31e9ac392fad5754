import { type Fragment, type Result, resultsOf } from "./found.ts";

/** One index, as pagefind's own code gives it. */
interface Index {
  readonly search: (query: string) => Promise<{ readonly results: readonly { readonly data: () => Promise<Fragment> }[] }>;
}

interface Pagefind {
  /** Without a worker, which the policy of the page would have to allow. */
  readonly createInstance: (options: { readonly noWorker: true; readonly excerptLength: number; readonly metaCacheTag: string }) => Index;
}

let tries = 0;
let indexes: Promise<readonly Index[]> | undefined;

/**
 * The index of a language, in a module of its own, since each has the code for the word forms of its language. A module that
 * did not come is not asked for again, so another try has another address.
 */
const indexOf = async (locale: string): Promise<Index> => {
  const { createInstance }: Pagefind = await import(/* @vite-ignore */ `/search/${locale}/pagefind.js${tries ? `?${tries}` : ""}`);
  // By the edition of the page, so that what was searched once is found without network too.
  const edition = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? "";
  return createInstance({ noWorker: true, excerptLength: 24, metaCacheTag: edition });
};

/** The reader's language, and English, which has what is not translated. */
const open = (locale: string): Promise<readonly Index[]> => {
  indexes ??= Promise.all([...new Set([locale, "en"])].map(indexOf));
  return indexes;
};

/** Searches the reader's language and English. @throws where an index does not come; the next call tries again. */
export async function find(query: string, locale: string): Promise<readonly Result[]> {
  try {
    const found = await Promise.all((await open(locale)).map((index) => index.search(query)));
    const fragments = await Promise.all(found.flatMap(({ results }) => results).map(({ data }) => data()));
    return resultsOf(query, fragments, locale);
  } catch (error) {
    tries += 1;
    indexes = undefined;
    throw error;
  }
}

/** Fetches the code of the indexes before anything is asked. */
export const prepare = (locale: string): void => void open(locale).catch(() => undefined);
