import { describe, expect, test } from "vitest";
import { bundle } from "./bundle.ts";
import { subpaths } from "./packed.ts";

/** What a page pays for an import, at most: bytes of the minified bundle, gzipped. A whole room is what nobody should need. */
const budgets: Record<string, number> = {
  "{ classify } from redress/complaint": 3072,
  "{ classify } from redress": 3072,
  "{ origin } from redress/complaint": 800,
  "{ replay } from redress/complaint": 6144,
  "{ decide } from redress/decision": 2048,
  "{ fill } from redress/locales": 300,
  "{ wilson } from redress/metrics": 1024,
  "{ comparison } from redress/metrics": 2048,
  "{ survival } from redress/metrics": 1152,
  "{ quadrantOf } from redress/metrics": 2560,
  "{ outcomes } from redress/metrics": 4608,
  // With the figures, their words and what contradicts them.
  "{ iceberg } from redress/metrics": 6656,
  // With luxon, as the calendar.
  "* from redress": 163_840,
  // A page that plans needs neither the shipped template nor the lint.
  "{ planOffboarding } from redress/offboarding": 4096,
  // With luxon, which is two thirds of it.
  "* from redress/calendar": 32_768,
  "* from redress/calendar/plain": 6656,
  "* from redress/complaint": 24_576,
  // With zod. Imported as `* as z`: by `{ z }` it cost three times as much, the whole of zod with its languages.
  "* from redress/complaint/schema": 32_768,
  "* from redress/decision": 4096,
  // The review of a reply; each lexicon comes on top, and a page carries the one of its language.
  "{ reviewReply } from redress/dialogue": 6656,
  "* from redress/dialogue": 20_480,
  // The four together: for a server.
  "* from redress/dialogue/lexicon": 81_920,
  "* from redress/dialogue/lexicon/en": 20_480,
  "* from redress/dialogue/lexicon/hu": 20_480,
  "* from redress/dialogue/lexicon/pl": 20_480,
  "* from redress/dialogue/lexicon/ru": 26_624,
  "* from redress/locales": 300,
  "* from redress/locales/en": 40_960,
  "* from redress/locales/ru": 14_336,
  "* from redress/metrics": 24_576,
  "* from redress/offboarding": 26_624,
  "* from redress/practice": 7168,
  "* from redress/register": 41_472,
  "* from redress/locales/hu": 6656,
  "* from redress/locales/pl": 6656,
  // With the English words of the rooms that it names.
  "* from redress/register/render": 26_624,
  "* from redress/sla": 20_480,
  "* from redress/source": 4096,
};

/** The entries that may bring a library along: schemas bring zod, and only a calendar brings luxon. */
const heavy: Record<string, RegExp> = {
  redress: /node_modules\/luxon\//,
  "redress/calendar": /node_modules\/luxon\//,
  "redress/complaint/schema": /node_modules\/zod\//,
};

describe("bundled for a page", () => {
  test.each(Object.entries(budgets))("%s costs %d bytes or less", async (what, budget) => {
    const { gzip } = await bundle(what);
    expect(gzip).toBeGreaterThan(0);
    expect(gzip).toBeLessThanOrEqual(budget);
  });

  test.each(subpaths)("%s has a budget, and brings no library along but its own", async (path) => {
    expect(Object.keys(budgets).filter((what) => what.endsWith(` ${path}`))).not.toEqual([]);
    const { files } = await bundle(`* from ${path}`);
    expect(files.some((file) => file.startsWith("packages/redress/dist/"))).toBe(true);
    expect(files.filter((file) => file.includes("node_modules/") && !heavy[path]?.test(file))).toEqual([]);
  });
});
