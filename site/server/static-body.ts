import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { getMimeType } from "hono/utils/mime";

/** A file as it goes out in one encoding. */
export interface Body {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  readonly encoding: "br" | "gzip" | undefined;
  /** Whether the file also comes in other encodings. */
  readonly varies: boolean;
}

const compress = {
  br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 9 }),
};

const isText = (type: string): boolean => /^(text\/|application\/(json|xml|manifest|ld)|image\/svg)/.test(type);

async function load(file: string, encoding: Body["encoding"]): Promise<Body> {
  const type = getMimeType(file) ?? "application/octet-stream";
  const raw = await readFile(file);
  const varies = isText(type);
  const used = varies ? encoding : undefined;
  const bytes = Uint8Array.from(used ? await compress[used](raw) : raw);
  const hash = createHash("sha256").update(raw).digest("base64url").slice(0, 22);
  return { bytes, type, etag: `"${hash}${used ? `-${used}` : ""}"`, encoding: used, varies };
}

/** Gives files in an encoding; each is read and compressed once, when it is first asked for. */
export function bodies(): (file: string, encoding: Body["encoding"]) => Promise<Body> {
  const kept = new Map<string, Promise<Body>>();
  return (file, encoding) => {
    const key = `${encoding} ${file}`;
    const found = kept.get(key) ?? load(file, encoding);
    kept.set(key, found);
    found.catch(() => kept.delete(key));
    return found;
  };
}

/** The best encoding a browser takes. */
export function encodingFor(accepted: string | undefined): Body["encoding"] {
  const taken = (accepted ?? "").split(",").flatMap((one) => {
    const [name = "", q] = one.split(";").map((part) => part.trim().toLowerCase());
    return /^q=0(\.0*)?$/.test(q ?? "") ? [] : [name];
  });
  return taken.includes("br") ? "br" : taken.includes("gzip") ? "gzip" : undefined;
}
