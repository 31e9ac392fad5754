import { type OutgoingHttpHeaders, ServerResponse } from "node:http";

const callbackOf = (rest: readonly unknown[]): (() => void) | undefined =>
  rest.find((one) => typeof one === "function") as (() => void) | undefined;

/** A response that keeps what is written instead of sending it, so that a page goes out whole or not at all. */
export class Captured extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  /** Why the page ended half-way. */
  broken: unknown;

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.find((one) => typeof one === "object" && one !== null) as OutgoingHttpHeaders | undefined;
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) this.setHeader(name, value);
    return this;
  }

  override write(chunk: string | Uint8Array, ...rest: unknown[]): boolean {
    this.#chunks.push(Buffer.from(chunk as Uint8Array));
    callbackOf(rest)?.();
    return true;
  }

  override end(...rest: unknown[]): this {
    const [chunk] = rest;
    if (typeof chunk === "string" || chunk instanceof Uint8Array) this.write(chunk);
    this.emit("finish");
    this.emit("close");
    callbackOf(rest)?.();
    return this;
  }

  override destroy(error?: Error): this {
    this.broken ??= error ?? new Error("The page ended half-way");
    this.emit("close");
    return this;
  }

  /** All that was written. */
  get bytes(): Buffer<ArrayBuffer> {
    return Buffer.concat(this.#chunks);
  }
}
