import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { getMimeType } from "hono/utils/mime";
import { compressed, type Encoding, isText } from "./encoding.ts";

/** A file as it goes out in one encoding. */
export interface Body {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  readonly encoding: Encoding | undefined;
  /** Whether the file also comes in other encodings. */
  readonly varies: boolean;
}

async function load(file: string, encoding: Encoding | undefined): Promise<Body> {
  const type = getMimeType(file) ?? "application/octet-stream";
  const raw = await readFile(file);
  const varies = isText(type);
  const used = varies ? encoding : undefined;
  const bytes = used ? await compressed(raw, used, "once for all") : Uint8Array.from(raw);
  const hash = createHash("sha256").update(raw).digest("base64url").slice(0, 22);
  return { bytes, type, etag: `"${hash}${used ? `-${used}` : ""}"`, encoding: used, varies };
}

/** Gives files in an encoding; each is read and compressed once, when it is first asked for. */
export function bodies(): (file: string, encoding: Encoding | undefined) => Promise<Body> {
  const kept = new Map<string, Promise<Body>>();
  return (file, encoding) => {
    const key = `${encoding} ${file}`;
    const found = kept.get(key) ?? load(file, encoding);
    kept.set(key, found);
    found.catch(() => kept.delete(key));
    return found;
  };
}
