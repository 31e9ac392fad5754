import { escapeHtml } from "./escape.ts";
import type { MarkId } from "./marks.ts";
import type { Text } from "./page.ts";

/** The text escaped; a piece in another language than the page is marked so. @internal */
export const html = (text: Text): string =>
  [text]
    .flat()
    .map((piece) => (piece.lang ? `<span lang="${piece.lang}">${escapeHtml(piece.text)}</span>` : escapeHtml(piece.text)))
    .join("");

/** A mark; its word stands beside it. @internal */
export const markHtml = (mark: MarkId): string => `<svg class="k k-${mark}" aria-hidden="true"><use href="#k-${mark}"/></svg>`;
