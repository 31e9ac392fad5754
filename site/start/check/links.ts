import { posix } from "node:path";

/** A link that leads nowhere. */
export interface Dead {
  /** Address of the page that it stands on. */
  readonly page: string;
  /** As it is written there. */
  readonly href: string;
  readonly says: string;
}

/** What a page has and where it leads. */
interface Read {
  readonly whole: boolean;
  readonly ids: ReadonlySet<string>;
  readonly hrefs: readonly string[];
}

const unescaped = (text: string): string =>
  text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#38;", "&").replaceAll("&#39;", "'");

/** Ids of a page, and what its links, forms, styles, scripts and pictures lead to. */
export function readPage(html: string): Read {
  const ids = new Set<string>();
  const hrefs = new Set<string>();
  for (const [tag] of html.matchAll(/<[a-z][\w-]*\s[^>]*>/gi))
    for (const [, name, value = ""] of tag.matchAll(/\s(id|href|src|action|formaction|poster)="([^"]*)"/g))
      (name === "id" ? ids : hrefs).add(unescaped(value));
  return { whole: /<html\b/i.test(html), ids, hrefs: [...hrefs] };
}

/** Pages that the server makes when they are asked for. */
const served = /^\/desk\/|^\/[a-z]{2}\/lessons\/[\w-]+\/answers\/$/;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * The links of built pages that lead to no page and no file, or to a place that the page does not have. Links to other sites
 * are not followed.
 *
 * @param pages HTML by address, such as `/en/`.
 * @param has Whether a file answers at an address.
 */
export function deadLinks(pages: ReadonlyMap<string, string>, has: (path: string) => boolean): Dead[] {
  const read = new Map([...pages].map(([address, html]) => [address, readPage(html)]));
  const wrongWith = (page: string, href: string): string | undefined => {
    if (/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(href)) return;
    const [path = "", hash = ""] = href.split("#");
    const bare = path.split("?")[0] as string;
    const to = decoded(bare ? posix.resolve(page, bare) + (bare.endsWith("/") && bare !== "/" ? "/" : "") : page);
    if (served.test(to)) return;
    const target = read.get(to);
    if (!target && !has(to)) return read.has(`${to}/`) ? "lacks its last slash" : "leads to no page";
    // A piece of a page is put into another, which has what it points at.
    if (!hash || !target || (to === page && !target.whole)) return;
    return target.ids.has(decoded(hash)) ? undefined : "leads to no place there";
  };
  return [...read].flatMap(([page, { hrefs }]) =>
    hrefs.flatMap((href) => {
      const says = wrongWith(page, href);
      return says ? [{ page, href, says }] : [];
    }),
  );
}
