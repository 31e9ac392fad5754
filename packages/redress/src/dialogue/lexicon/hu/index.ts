/**
 * What `reviewReply` knows of Hungarian. Phrases are data: a native reader can correct them.
 * @module
 */
import { defineLexicon } from "../../review/define-lexicon.ts";
import { faults } from "./faults.ts";
import { words } from "./words.ts";

/** Hungarian. */
export const hu = /* @__PURE__ */ defineLexicon({ ...words, faults });
