/**
 * What `reviewReply` knows of Polish. Phrases are data: a native reader can correct them.
 * @module
 */
import { defineLexicon } from "../../review/define-lexicon.ts";
import { faults } from "./faults.ts";
import { words } from "./words.ts";

/** Polish. */
export const pl = /* @__PURE__ */ defineLexicon({ ...words, faults });
