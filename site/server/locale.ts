import { accepts } from "hono/accepts";
import type { Call } from "./parts.ts";

/** The languages the site speaks; the first is for everybody else. */
export const locales = ["en", "ru", "hu", "pl"] as const;

const primary = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

/** The locale a browser's languages ask for, the most wanted first. */
export const localeFor = (call: Call): string =>
  accepts(call, {
    header: "Accept-Language",
    supports: [...locales],
    default: locales[0],
    // They come sorted, the most wanted first; a weight of 0 means: not this one.
    match: (wanted, { supports, default: otherwise }) =>
      wanted
        .filter(({ q }) => q > 0)
        .map(({ type }) => primary(type))
        .find((tag) => supports.includes(tag)) ?? otherwise,
  });

/** Leads from the bare address to the course in the browser's language. */
export const toLocale = (call: Call): Response =>
  call.body(null, 302, { location: `/${localeFor(call)}/`, vary: "Accept-Language", "cache-control": "no-cache" });
