/**
 * What `reviewReply` knows of Russian. Phrases are data: a native reader can correct them.
 * @module
 */
import { defineLexicon } from "../../review/define-lexicon.ts";
import { faults } from "./faults.ts";
import { words } from "./words.ts";

/** Russian. */
export const ru = /* @__PURE__ */ defineLexicon({ ...words, faults });
