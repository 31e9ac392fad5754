import { createHash } from "node:crypto";
import { runs, tagsOf } from "./page.ts";

const elsewhere = /^\s*(?:https?:)?\/\//i;
/** Attributes whose address a browser asks for by itself. */
const asking = ["src", "srcset", "poster", "data", "manifest", "background", "formaction", "action", "ping", "xlink:href"];
/** Elements whose `href` it asks for; that of a link in the text waits for a click. */
const hrefs = new Set(["link", "use", "image", "base", "script"]);
/** Links in the head that only name an address. */
const naming = /^(canonical|alternate|license|author|me|help|next|prev)$/;

/** What a page asks of other sites. */
export function thirdParties(html: string): string[] {
  return tagsOf(html).flatMap(({ name, attributes, text }) => {
    const names = name === "link" && naming.test(attributes.get("rel") ?? "");
    const asked = [...attributes].filter(([key]) => asking.includes(key) || (key === "href" && hrefs.has(name) && !names));
    const found = asked.map(([, value]) => value).filter((value) => value.split(",").some((one) => elsewhere.test(one)));
    const inner = name === "style" ? askedBySheet(text) : name === "script" ? askedByScript(text) : [];
    return [...found, ...inner, ...askedBySheet(attributes.get("style") ?? "")];
  });
}

/** What a style sheet asks of other sites. */
export const askedBySheet = (text: string): string[] =>
  [...text.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)]
    .map(([, url, sheet]) => url ?? sheet ?? "")
    .filter((one) => elsewhere.test(one));

/** What a script asks of other sites, where the address is written into it. */
export const askedByScript = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:\bfrom|\bimport|\bimport\s*\(|\bfetch\s*\(|\bimportScripts\s*\(|\bsendBeacon\s*\(|\bnew\s+(?:Worker|SharedWorker|EventSource|WebSocket|Request)\s*\()\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]*)/g,
    ),
  ].map(([, url = ""]) => url);

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/**
 * What a page holds that a strict policy of content forbids: scripts and styles inside it whose hash is not allowed,
 * handlers and styles in attributes.
 */
export function forbidden(html: string, allowed: ReadonlySet<string>): string[] {
  return tagsOf(html).flatMap((tag) => {
    const { name, attributes, text } = tag;
    const inline = (runs(tag) && !attributes.has("src")) || name === "style";
    const open = inline && !allowed.has(hashOf(text)) ? [`<${name}> inside, without a hash`] : [];
    const handlers = [...attributes.keys()].filter((key) => /^on[a-z]+$/.test(key) || key === "style");
    const address = [...attributes.values()].some((value) => /^\s*javascript:/i.test(value))
      ? [`<${name}> with a script for an address`]
      : [];
    return [...open, ...handlers.map((key) => `<${name} ${key}>`), ...address];
  });
}
