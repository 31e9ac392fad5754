import type { ServerResponse } from "node:http";

type Policy = Readonly<Record<string, readonly string[]>>;

/** Files of ours only, and nothing inline: no page can be made to run or load anything else. */
const everywhere: Policy = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "form-action": ["'self'"],
  "base-uri": ["'none'"],
  "frame-ancestors": ["'none'"],
  "manifest-src": ["'self'"],
  "worker-src": ["'self'"],
};

/** Pages that need more, each by name: where, and what is allowed there beside the rest, or less. */
const exceptions: readonly { readonly name: string; readonly at: RegExp; readonly besides: Policy; readonly instead?: Policy }[] = [
  {
    name: "reference",
    at: /^\/reference\//,
    // TypeDoc's pages have one script inline, the same on each, which sets the colours before anything is seen; a script of
    // theirs adds a style with nothing in it.
    besides: {
      "script-src": ["'sha256-10m9WSfFWWa1qM9Z5+4hPCEFJP7DRPogeAkaBk+dSEo='"],
      "style-src": ["'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
    },
    // They send and fetch nothing.
    instead: { "connect-src": ["'none'"], "form-action": ["'none'"], "manifest-src": ["'none'"], "worker-src": ["'none'"] },
  },
  // The index is searched by a small WebAssembly module.
  { name: "search", at: /^\/[a-z]{2}\/search\/?$/, besides: { "script-src": ["'wasm-unsafe-eval'"] } },
];

const written = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");

const usual = written(everywhere);

// Written out once: every response carries one.
const policies = exceptions.map(({ at, besides, instead = {} }) => {
  const own = Object.entries({ ...everywhere, ...instead }).map(([name, sources]) => [name, [...sources, ...(besides[name] ?? [])]]);
  return { at, policy: written(Object.fromEntries(own)) };
});

/** The Content-Security-Policy of an address, by its path. */
export const policyAt = (path: string): string => policies.find(({ at }) => at.test(path))?.policy ?? usual;

const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
};

/** Sets what every response carries, whoever writes it: hono, Astro, or the error path. */
export function setAlways(response: ServerResponse, address = "/"): void {
  response.setHeader("content-security-policy", policyAt(address.split("?")[0] as string));
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
}

/** Kept by nobody: answers and desk are one person's. */
export const privately = { "cache-control": "no-store" };
