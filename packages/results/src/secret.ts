import { createHash } from "node:crypto";
import type { Random } from "./context.ts";

/** A token of 32 random bytes in base64url; the holder has it, the store only its hash. */
export const newToken = (random: Random): string => Buffer.from(random(32)).toString("base64url");

/** What is stored of a token: its SHA-256 in hex. A slow hash would add nothing, since nobody guesses 32 random bytes. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** A UUID (version 4) for what the server itself makes. */
export function newUuid(random: Random): string {
  const bytes = Buffer.from(random(16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
