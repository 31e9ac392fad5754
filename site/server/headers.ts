import type { ServerResponse } from "node:http";

const policy = (own: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "manifest-src": "'self'",
    ...own,
  })
    .map((rule) => rule.join(" "))
    .join("; ");

/** What a page may load and run, by the name of the rule that it goes by. */
export const policies = {
  /** Files of ours only, and nothing inline: no page can be made to run or load anything else. */
  site: policy(),
  /**
   * TypeDoc's pages have one script inline, the same on each, which sets the colours before anything is seen; a script of theirs
   * adds a style with nothing in it. They send and fetch nothing.
   */
  reference: policy({
    "script-src": "'self' 'sha256-10m9WSfFWWa1qM9Z5+4hPCEFJP7DRPogeAkaBk+dSEo='",
    "style-src": "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "connect-src": "'none'",
    "form-action": "'none'",
    "manifest-src": "'none'",
  }),
};

/** The rule for a built file, by the path of its address. */
export const policyFor = (path: string): string => (path.startsWith("/reference/") ? policies.reference : policies.site);

const always = {
  "content-security-policy": policies.site,
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
};

/** Sets what every response carries, whoever writes it: hono, Astro, or the error path. */
export function setAlways(response: ServerResponse): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
}

/** Kept by nobody: answers and desk are one person's. */
export const privately = { "cache-control": "no-store" };
