import { findRule } from "redress";
import {
  DialogueError,
  defineLexicon,
  longestReply,
  type ReplyFinding,
  type ReplyOptions,
  replyElements,
  reviewReply,
} from "redress/dialogue";
import { lexicons } from "redress/dialogue/lexicon";
import { en } from "redress/dialogue/lexicon/en";
import { hu } from "redress/dialogue/lexicon/hu";
import { ru } from "redress/dialogue/lexicon/ru";
import { fill } from "redress/locales";
import { en as words } from "redress/locales/en";
import { describe, expect, test } from "vitest";
import { replyElements as labelled } from "../../golden/replies/shape.ts";

const review = (text: string, options: Partial<ReplyOptions> = {}) => {
  const made = reviewReply(text, { lexicon: en, stage: "first-contact", ...options } as ReplyOptions);
  if (made.status === "refused") throw new Error(made.code);
  return made;
};
const faults = (text: string, options?: Partial<ReplyOptions>) =>
  review(text, options).findings.flatMap((finding) => (finding.kind === "fault" ? [[finding.fault, finding.text]] : []));
const missing = (text: string, options?: Partial<ReplyOptions>) =>
  review(text, options).findings.flatMap((finding) => (finding.kind === "element" ? [finding.element] : []));

test("the stages and elements are those that the labelled replies go by", () => expect(replyElements).toEqual(labelled));

describe("a span is of the text as given", () => {
  test.each([
    ["decomposed", ru, "Ну, успокойтесь".normalize("NFD"), "успокойтесь".normalize("NFD")],
    ["е for ё", ru, "Мы все решим.", "Мы все решим"],
    ["soft hyphens", ru, "Успо\u00ADкой\u00ADтесь!", "Успо\u00ADкой\u00ADтесь"],
    ["no-break spaces", en, "Please\u00A0calm\u202Fdown.", "Please\u00A0calm\u202Fdown"],
    ["a curly apostrophe", en, "That’s not my problem.", "not my problem"],
    ["no apostrophe", en, "Dont worry about it.", "Dont worry"],
    ["surrogate pairs before", en, "😀😀 Calm down.", "Calm down"],
    ["capitals", en, "PLEASE CALM DOWN", "PLEASE CALM DOWN"],
    ["marks left out", hu, "Kerem, nyugodjon meg!", "Kerem, nyugodjon meg"],
    ["a stress mark", ru, "Вы са\u0301ми винова\u0301ты.", "Вы са\u0301ми винова\u0301ты"],
  ] as const)("%s", (_, lexicon, text, words) => {
    const [finding] = review(text, { lexicon }).findings;
    expect(finding).toMatchObject({ kind: "fault", text: words, span: [text.indexOf(words), text.indexOf(words) + words.length] });
  });
});

describe("words of the client are passed over", () => {
  test.each([
    "> Calm down",
    "He wrote «calm down».",
    "He wrote „calm down”.",
    "He wrote „calm down“.",
    "He wrote “calm down”.",
    'He wrote "calm down", no less.',
    "He wrote ‘calm down’ to us.",
    "He wrote 'calm down' to us.",
    "He wrote «he said “calm down” to me».",
  ])("%s", (text) => expect(faults(text)).toEqual([]));
  test.each(["He wrote «no.\nCalm down.", "It’s late. Calm down. It’s fine", 'A 21" screen. Calm down.', "» Calm down. «", "“Calm down.”"])(
    "but no unclosed mark hides the reply: %s",
    (text) => expect(faults(text).map(([fault]) => fault)).toEqual(["calm"]),
  );
});

describe("a date, a time, a person or a numbered action makes a promise concrete", () => {
  test.each(["on 12 May", "by 15:00", "on 2026-05-12", "within three working days", "on Thursday", "with Anna Kerr"])("%s", (when) => {
    expect(faults(`We will sort everything out ${when}.`)).toEqual([]);
  });
  test("in the same sentence only", () => {
    expect(faults("We will sort everything out. The office opens at 9:00.")).toEqual([["vague", "We will sort everything out"]]);
  });
  test("a point of a list", () => expect(faults("Here is the plan:\n1. We will sort everything out")).toEqual([]));
});

describe("a phrase stays in its sentence", () => {
  test.each([
    "It is not mine to please. Calm seas to you.",
    "That is not my\n\nDepartment of works",
    "They are none of my! Business is good.",
  ])("%j", (text) => expect(faults(text)).toEqual([]));
  test.each(["That is not my\ndepartment.", "That is not, as it were, not my, well, not my department."])("though it goes on: %j", (text) =>
    expect(faults(text).map(([fault]) => fault)).toEqual(["not-mine"]),
  );
  test("an abbreviation, an initial and the number of a day end none", () => {
    const kept = (text: string, lexicon: typeof en) => expect(faults(text, { lexicon })).toEqual([]);
    kept("We will sort everything out with Mr. Hill of the depot.", en);
    kept("Mindent megoldunk 2026. május 12. napjáig.", hu);
    kept("Мы всё решим к 12 ч. 30 мин. в среду.", ru);
  });
});

describe("liability", () => {
  const of = (text: string, known: ReplyOptions["case"], stage: ReplyOptions["stage"] = "first-contact") =>
    faults(text, { stage, ...(known && { case: known }) }).length;
  test("is too early while the fault is not established", () => {
    expect(of("We accept liability.", { faultEstablished: "no" })).toBe(1);
    expect(of("We are not responsible.", { faultEstablished: "unknown" })).toBe(1);
    expect(of("We accept liability.", { faultEstablished: "yes" })).toBe(0);
  });
  test("where nothing is known of the fault, is early at the first two stages only", () => {
    expect(
      (["registration", "first-contact", "agreement", "closing"] as const).map((stage) => of("We accept liability.", {}, stage)),
    ).toEqual([1, 1, 0, 0]);
  });
  test("an apology for a fault may come early where the law protects it, an admission may not", () => {
    const there = { faultEstablished: "no", jurisdiction: "england-and-wales" } as const;
    expect(of("We apologise for our mistake.", { faultEstablished: "no" })).toBe(1);
    expect(of("We apologise for our mistake.", there)).toBe(0);
    expect(of("We accept liability.", there)).toBe(1);
  });
  test("sorry for the trouble is always fine", () => expect(of("I am sorry for the trouble.", { faultEstablished: "no" })).toBe(0));
});

describe("what is missing", () => {
  const stage = "registration";
  test("at registration, with the counting", () => {
    expect(missing("Hello.", { stage })).toEqual(["thanks", "registered", "when"]);
    expect(missing("Thank you. Your complaint is registered. You will have a reply within three working days.", { stage })).toEqual([
      "counting",
    ]);
    const counted = "Thank you. It is registered. You will have a reply within three working days, not counting the day of receipt.";
    expect(missing(counted, { stage })).toEqual([]);
  });
  test("the gist is not judged without the complaint", () => {
    expect(review("Hello.").unjudged).toEqual(["gist"]);
    const complaint = "The parcel arrived torn and the vase inside was broken.";
    expect(missing("Your parcel was torn and the vase broken.", { case: { complaint } })).not.toContain("gist");
    expect(missing("Hello, I will write on Monday.", { case: { complaint } })).toContain("gist");
  });
  test("a closing holds six things", () => {
    expect(missing("Hello.", { stage: "closing" })).toEqual(replyElements.closing.slice());
    const six =
      "This is our answer at stage 1: your complaint is upheld, because the seal was defective. We refund 40 EUR. Nothing is outstanding. If you disagree, ask the ombudsman.";
    expect(review(six, { stage: "closing" })).toMatchObject({ findings: [], present: replyElements.closing });
  });
});

describe("every finding", () => {
  const all = Object.values(lexicons).flatMap((lexicon) =>
    (Object.keys(replyElements) as (keyof typeof replyElements)[]).flatMap(
      (stage): readonly ReplyFinding[] => review("Hm. https://ec.europa.eu/odr", { lexicon, stage }).findings,
    ),
  );
  test("has sentences, a rewrite, and a rule that can be found", () => {
    expect(all.length).toBeGreaterThan(40);
    for (const { code, why, better, rule, source, standing } of all) {
      expect(fill("en", words[code]).length).toBeGreaterThan(5);
      expect(fill("en", words[why]).length).toBeGreaterThan(5);
      expect(better.length).toBeGreaterThan(5);
      expect(findRule(rule)).toMatchObject({ source, standing });
    }
  });
});

describe("refused", () => {
  test.each([
    ["empty", "text", " \n…", {}],
    ["too-long", "text", "a".repeat(longestReply + 1), {}],
    ["not-text", "text", 5, {}],
    ["unknown-value", "stage", "Hello", { stage: "constructor" }],
    ["unknown-value", "case.faultEstablished", "Hello", { case: { faultEstablished: true } }],
    ["not-text", "case.complaint", "Hello", { case: { complaint: 5 } }],
    ["no-lexicon", "lexicon", "Hello", { lexicon: undefined }],
    ["no-lexicon", "locale", "Hello", { lexicon: undefined, lexicons, locale: "toString" }],
  ])("%s, %s", (code, field, text, options) => {
    const made = reviewReply(text as string, { lexicon: en, stage: "closing", ...options } as unknown as ReplyOptions);
    expect(made).toMatchObject({ status: "refused", code, field });
  });
});

describe("an author's mistake throws where the lexicon is defined", () => {
  const [group] = en.spec.faults;
  const broken = (phrase: string) => () =>
    defineLexicon({ ...en.spec, faults: [{ ...(group as NonNullable<typeof group>), phrases: [phrase] }] });
  test.each(["(calm down", "calm) down", "@nowhere", "[please]", "_", "calm ^ down", "calm(a b)", "a*"])("%s", (phrase) => {
    expect(broken(phrase)).toThrow(DialogueError);
    expect(broken(phrase)).toThrow(/lexicon en, field faults\[0\]\.phrases\[0\]/);
  });
  test("a rewrite left out", () =>
    expect(() => defineLexicon({ ...en.spec, better: { ...en.spec.better, calm: " " } })).toThrow(/better\.calm/));
});
