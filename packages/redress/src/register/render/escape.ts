/** Without what no reader sees and some programs obey: control characters, halves of a character, turns of direction. @internal */
export const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** For the text and the quoted attributes of HTML. @internal */
export const escapeHtml = (text: string): string => clean(text).replace(/[&<>"']/g, (sign) => entities[sign] as string);

/** For a cell of Markdown or within a line: nothing in it is markup, a link, an address or the end of a cell. @internal */
export const escapeMarkdown = (text: string): string =>
  clean(text)
    .replace(/[\\`*_[\]<>&|~$@]/g, "\\$&")
    .replace(/:\/\//g, ":\\/\\/")
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`);

/** For a paragraph: it begins no heading, list or rule either. @internal */
export const escapeParagraph = (text: string): string =>
  escapeMarkdown(text).replace(/^\s*([#+=-]|\d+[.)])/, (_, sign: string) => `${sign.slice(0, -1)}\\${sign.slice(-1)}`);
