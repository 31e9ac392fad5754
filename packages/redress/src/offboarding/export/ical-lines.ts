const limit = 75;

/** Octets of a character in UTF-8. */
function octets(character: string): number {
  const point = character.codePointAt(0) as number;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Folds a line into pieces of 75 octets at most, the leading space counted, never inside a character (RFC 5545, 3.1). @internal */
export function fold(line: string): string {
  let folded = "";
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > limit) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

const control = /(?![\t\r\n])\p{Cc}/gu;
/** Half of a character: it has no octets of its own. */
const half = /\p{Surrogate}/gu;

/** A text value: `\`, `;`, `,` and line breaks escaped, other control characters left out (RFC 5545, 3.3.11). @internal */
export function textValue(value: string): string {
  return value
    .replace(half, "\ufffd")
    .replace(control, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n");
}

/** Content lines, folded, with CRLF after each. @internal */
export const lines = (all: readonly (string | false | undefined)[]): string =>
  all
    .filter((line) => typeof line === "string")
    .map((line) => `${fold(line)}\r\n`)
    .join("");
