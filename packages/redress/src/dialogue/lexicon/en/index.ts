/**
 * What `reviewReply` knows of English. Phrases are data: a native reader can correct them.
 * @module
 */
import { defineLexicon } from "../../review/define-lexicon.ts";
import { faults } from "./faults.ts";
import { words } from "./words.ts";

/** English. */
export const en = /* @__PURE__ */ defineLexicon({ ...words, faults });
