import { readFileSync } from "node:fs";
import { encodingFor } from "./encoding.ts";
import type { Call } from "./parts.ts";
import { bodies } from "./static-body.ts";
import type { Files } from "./static-index.ts";

/** Astro names these by their content. */
const hashed = "/_astro/";

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Where a build says which edition it is. */
const editionFile = "/edition.txt";

/** The edition that is being served: what a browser keeps of one is never mixed with what it gets of another. */
function editionOf(files: Files): () => string | undefined {
  const read = new Map<string, string>();
  return () => {
    const file = files.get(editionFile);
    if (file === undefined) return undefined;
    const edition = read.get(file) ?? readFileSync(file, "utf8").trim();
    read.set(file, edition);
    return edition;
  };
}

/** Serves the built files. */
export function staticFiles(files: Files) {
  const bodyOf = bodies();
  const edition = editionOf(files);
  const send = async (call: Call, path: string, file: string, status: 200 | 404 | 500): Promise<Response> => {
    const { bytes, type, etag, encoding, varies } = await bodyOf(file, encodingFor(call.req.header("accept-encoding")));
    const headers: Record<string, string> = {
      "content-type": type,
      "cache-control": path.startsWith(hashed) ? "public, max-age=31536000, immutable" : "no-cache",
    };
    const named = edition();
    if (named) headers["x-edition"] = named;
    if (varies) headers.vary = "Accept-Encoding";
    if (status !== 200) return call.body(bytes, status, encoding ? { ...headers, "content-encoding": encoding } : headers);
    headers.etag = etag;
    const held = call.req.header("if-none-match")?.split(",") ?? [];
    if (held.some((tag) => tag.trim().replace(/^W\//, "") === etag)) return call.body(null, 304, headers);
    return call.body(bytes, 200, encoding ? { ...headers, "content-encoding": encoding } : headers);
  };
  return {
    /** Whether a file answers at this address. */
    has: (path: string): boolean => files.has(decoded(path)) || files.has(`${decoded(path)}/`),
    /** The file at this address; a folder without its slash leads to the one with it, and so does its `index.html`. */
    async get(call: Call): Promise<Response | undefined> {
      const { pathname, search } = new URL(call.req.url);
      const path = decoded(pathname);
      const file = files.get(path);
      if (file) return send(call, path, file, 200);
      const folder = pathname.replace(/\/index\.html$/, "");
      return files.has(`${decoded(folder)}/`) ? call.redirect(`${folder}/${search}`, 301) : undefined;
    },
    /** The built page for an error, in the language of the address where there is one. */
    async page(call: Call, status: 404 | 500): Promise<Response | undefined> {
      const locale = call.req.path.split("/")[1] ?? "";
      const paths = [`/${locale}/${status}.html`, `/${locale}/${status}/`, `/${status}.html`, `/${status}/`];
      const path = paths.find((one) => files.has(one));
      return path === undefined ? undefined : send(call, path, files.get(path) as string, status);
    },
  };
}
