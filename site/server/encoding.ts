import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip";

/** Whether compressing helps: fonts and pictures are compressed already. */
export const isText = (type: string): boolean => /^(text\/|application\/(json|xml|manifest|ld)|image\/svg)/.test(type);

/** The best encoding a browser takes. */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  const taken = (accepted ?? "").split(",").flatMap((one) => {
    const [name = "", q] = one.split(";").map((part) => part.trim().toLowerCase());
    return /^q=0(\.0*)?$/.test(q ?? "") ? [] : [name];
  });
  return taken.includes("br") ? "br" : taken.includes("gzip") ? "gzip" : undefined;
}

const efforts = { quickly: { br: 4, gzip: 5 }, "once for all": { br: 9, gzip: 9 } };

/** Compresses: quickly what is made for one reader, with more effort what is kept for all. */
export async function compressed(bytes: Uint8Array, to: Encoding, effort: keyof typeof efforts): Promise<Uint8Array<ArrayBuffer>> {
  const level = efforts[effort][to];
  const done =
    to === "br"
      ? promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: level } })
      : promisify(gzip)(bytes, { level });
  return Uint8Array.from(await done);
}
