import { course } from "@redress/lessons";
import { glossaryWords, type Member, type TermId, terms } from "@redress/lessons/glossary";
import { findRule } from "redress";
import { dayCountings } from "redress/calendar";
import {
  channelIds,
  compensationIds,
  contactKinds,
  faults,
  handlingActions,
  importances,
  loyaltyBases,
  origins,
  validities,
} from "redress/complaint";
import { complaintElements, moveIds, recommendations, replyFaults, rightReactions, stepIds, tempers } from "redress/dialogue";
import { en } from "redress/locales/en";
import { complaintGoods, measures, quadrants, viciousCircle } from "redress/metrics";
import { clientTypes, endReasons, offboardingMistakes, offboardingSteps } from "redress/offboarding";
import { practiceLists, raciRoles } from "redress/practice";
import { gamingChecks } from "redress/register";
import { documentsPolicy } from "redress/sla";
import { documents } from "redress/source";
import { describe, expect, test } from "vitest";
import { textOf } from "../../package/files.ts";

const ids: readonly string[] = terms.map(({ id }) => id);
const held = (id: TermId): readonly Member[] => terms.find((one) => one.id === id)?.term.holds ?? [];
const heldIds = (id: TermId) => held(id).map((member) => member.id);
/** What each term cites, written `term: cited`. */
const cited = (of: (one: (typeof terms)[number]) => readonly string[] | undefined) =>
  terms.flatMap((one) => (of(one) ?? []).map((what) => ({ id: one.id, what })));

describe("each term", () => {
  test("stands once, and nowhere under the address of another’s part", () => {
    const all = [...ids, ...terms.flatMap(({ id, term }) => (term.holds ?? []).map((member) => `${id}.${member.id}`))];
    expect(new Set(all).size).toBe(all.length);
    expect(ids.length).toBeGreaterThan(140);
  });

  test("comes from a document at an inventory number, from a work that is named, or from us", () => {
    const wrong = terms.filter(({ term: { from } }) =>
      "document" in from ? !(from.document in documents && /^[A-Z]\d+[a-z]?$/.test(from.at)) : "work" in from && !from.work.trim(),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("cites rules that there are", () => {
    const rules = cited(({ term }) => [...(term.rules ?? []), ...(term.holds ?? []).flatMap(({ rule }) => (rule ? [rule] : []))]);
    expect(rules.filter(({ what }) => !findRule(what))).toEqual([]);
    expect(rules.length).toBeGreaterThan(200);
  });

  test("cites names that the library exports", async () => {
    const rooms = new Map<string, Promise<object>>();
    const exportsOf = (room: string) => {
      const found = rooms.get(room) ?? import(`../../../packages/redress/src/${room}/index.ts`);
      rooms.set(room, found);
      return found;
    };
    const missing = [];
    for (const { id, what } of cited(({ term }) => term.names)) {
      const [room = "", name = ""] = what.split("/");
      if (!(name in (await exportsOf(room)))) missing.push(`${id}: ${what}`);
    }
    expect(missing).toEqual([]);
  });

  test("leads to lessons and terms that there are, and not to itself", () => {
    const slugs = course.map(({ slug }) => slug);
    expect(cited(({ term }) => term.lessons).filter(({ what }) => !slugs.includes(what))).toEqual([]);
    expect(cited(({ term }) => term.related).filter(({ id, what }) => what === id || !ids.includes(what))).toEqual([]);
  });

  test("has a name in the locale packs where it says so, and a part has a name or a sentence", () => {
    const codes = terms
      .flatMap(({ term }) => [term.code, ...(term.holds ?? []).map(({ code }) => code)])
      .filter((code) => code !== undefined);
    expect(codes.filter((code) => !(code in en))).toEqual([]);
    const bare = terms.flatMap(({ id, term }) =>
      (term.holds ?? []).filter(({ code, rule }) => !code && !rule).map((member) => `${id}.${member.id}`),
    );
    expect(bare).toEqual([]);
  });

  test("means something, in whole sentences; no two have one name", () => {
    const words = terms.map(({ words }) => words);
    expect(words.filter(({ means }) => !/^[A-Z“].*[.?]$/.test(means)).map(({ term }) => term)).toEqual([]);
    expect(new Set(words.map(({ term }) => term)).size).toBe(words.length);
  });

  test("has words in another language only if it is a term", () => {
    for (const [locale, pack] of Object.entries(glossaryWords))
      expect(
        Object.keys(pack).filter((id) => !ids.includes(id)),
        locale,
      ).toEqual([]);
  });
});

describe("the glossary holds", () => {
  test.each<[string, readonly string[]]>([
    ["the kinds of a contact", contactKinds],
    ["origins", origins],
    ["validities", validities],
    ["importances", importances],
    ["countings of days", dayCountings],
    ["the quadrants", quadrants],
    ["bases of loyalty", loyaltyBases],
    ["roles of RASCI", raciRoles],
    ["measures", measures.map(({ id }) => id)],
  ])("%s, each as a term", (_, vocabulary) => expect(vocabulary.filter((id) => !ids.includes(id))).toEqual([]));

  test.each<[TermId, readonly (string | number)[]]>([
    ["fault", faults],
    ["channel", channelIds],
    ["compensation", compensationIds],
    ["five-actions", Object.keys(handlingActions)],
    ["element", complaintElements.map(({ id }) => id)],
    ["stage", [...documentsPolicy.stages.map(({ id }) => id), "improvement"]],
    ["nine-steps", stepIds],
    ["move", moveIds],
    ["temper", tempers],
    ["right-reaction", rightReactions.map(({ id }) => id)],
    ["recommendation", recommendations.map(({ id }) => id)],
    ["reply-fault", replyFaults],
    ["vicious-circle", viciousCircle],
    ["goods", complaintGoods],
    ["gaming", gamingChecks],
    ["opposite", Object.keys(practiceLists.opposite.entries)],
    ["principle", Object.keys(practiceLists.principle.entries)],
    ["skill", Object.keys(practiceLists.skill.entries)],
    ["journey", Object.keys(practiceLists.journey.entries)],
    ["three-pillars", Object.keys(practiceLists.pillar.entries)],
    ["seven-steps", offboardingSteps],
    ["five-mistakes", offboardingMistakes],
    ["client-type", clientTypes],
    ["end-reason", endReasons],
  ])("all that belongs to %s", (term, vocabulary) => {
    expect(vocabulary.length).toBeGreaterThan(1);
    expect(new Set(vocabulary.map(String))).toEqual(new Set(heldIds(term)));
  });

  test("the words that the readme explains", () => {
    const section = /## Words we use\n([\s\S]*?)\n## /.exec(textOf("README.md"))?.[1] ?? "";
    const explained = [...section.matchAll(/^- \*\*([^*]+)\*\*/gm)].flatMap(([, names = ""]) => names.toLowerCase().split(/, | and /));
    const named: readonly string[] = terms.map(({ words }) => words.term.toLowerCase());
    expect(explained.length).toBeGreaterThan(12);
    expect(explained.filter((name) => !named.includes(name))).toEqual([]);
    expect([...section.matchAll(/`([\w-]+-[\w-]+)`/g)].map(([, id]) => id).filter((id) => !ids.includes(id as string))).toEqual([]);
  });
});
