import type { GamingCheckCode, SampleOwner, Scorecard } from "redress/register";
import { describe, expect, test } from "vitest";
import { cards, upTo } from "./sampled.ts";

const runs = 40;
const owners = (games: SampleOwner["games"]): SampleOwner[] => [
  { id: "owner-a", department: "support" },
  { id: "owner-b", department: "delivery" },
  { id: "owner-c", department: "accounts", ...(games && { games }) },
];
/** Eighty contacts a month and owner, over two months. */
const drawn = (games: SampleOwner["games"]) =>
  Array.from({ length: runs }, (_, seed) => cards({ seed, contacts: 240, owners: owners(games) }).owners);
const verdict = (card: Scorecard | undefined, code: GamingCheckCode) => card?.checks.find((check) => check.code === code)?.verdict;
const times = (all: readonly (readonly Scorecard[])[], owner: string, code: GamingCheckCode, what: string) =>
  all.filter(
    (found) =>
      verdict(
        found.find((card) => card.owner === owner),
        code,
      ) === what,
  ).length;

const honest = drawn(undefined);
const closing = drawn({ closesWithoutContact: 0.3 });
const relabelling = drawn({ relabels: 0.2 });
const sparing = drawn({ spares: 1 });
const asked = ({ checks }: Scorecard) => checks.filter((check) => check.verdict === "question" || check.verdict === "finding");

describe("whoever plays with the figures is caught", { timeout: 60_000 }, () => {
  test.each<[name: string, all: typeof honest, code: GamingCheckCode, what: string]>([
    ["closing without a contact", closing, "closed-without-contact", "finding"],
    ["closing with no claim", closing, "no-claim-opened", "question"],
    ["calling complaints something else", relabelling, "relabelled-without-reason", "finding"],
    ["calling far more of them so than the others", relabelling, "relabelled-more-than-others", "question"],
    ["asking only the contented", sparing, "answers-missing-more-than-others", "question"],
  ])("%s", (_, all, code, what) => {
    // Nearly always: with a chance of 95 % each, fewer than this once in ten thousand times.
    const caught = times(all, "owner-c", code, what);
    expect(upTo(caught, runs, 0.95), `${code}: ${caught} of ${runs}`).toBeGreaterThan(1e-4);
    // And only the one who does it: the others no oftener than without him.
    for (const owner of ["owner-a", "owner-b"]) expect(times(all, owner, code, what), owner).toBeLessThan(runs / 10);
  });
});

describe("whoever does not is rarely asked, and nothing is ever found", () => {
  const all = honest.flat();

  test("nothing is found", () => expect(all.flatMap(asked).filter((check) => check.verdict === "finding")).toEqual([]));

  // Six checks look at one side of 95 % each, so that each asks one in forty at most: of an owner in a month one in seven. By
  // these registers it is 5 of 120, since some of the checks have too few cases.
  test("fewer than one owner in seven is asked anything in a month", () => {
    const count = all.filter((card) => !card.clear).length;
    expect(all).toHaveLength(3 * runs);
    expect([count / all.length > 0.02, count / all.length < 1 / 7], `${count} of ${all.length}`).toEqual([true, true]);
  });

  test("by no check oftener than one in forty allows", () => {
    for (const code of new Set(all.flatMap(({ checks }) => checks.map((check) => check.code)))) {
      const count = all.filter((card) => verdict(card, code) === "question").length;
      expect(1 - upTo(count - 1, all.length, 1 / 40), `${code}: ${count} of ${all.length}`).toBeGreaterThan(1e-4);
    }
  });
});
