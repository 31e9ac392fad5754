import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { whiskers } from "../../../site/src/lesson/whisker.ts";
import { drawn } from "../../../site/src/sample/drawn.ts";
import { type Found, found } from "../../../site/src/sample/found.ts";
import { sampleData, sampleLanguage } from "../../../site/src/sample/language.ts";
import { type Planned, plan } from "../../../site/src/sample/plan.ts";
import { fieldNames, firstState, type SampleState, stateFrom } from "../../../site/src/sample/state.ts";
import { tellingOf } from "../../../site/src/sample/telling.ts";
import { problemOf, toldFound, toldPlan } from "../../../site/src/sample/told.ts";
import { addressOf } from "../../../site/src/tools/address.ts";
import { reachedCases, toAskCases } from "../../golden/sampling.ts";

const telling = tellingOf(sampleData("en"));
const with_ = (change: Partial<SampleState>): SampleState => ({ ...firstState, ...change });
const planned = (change: Partial<SampleState>) => {
  const [state, told] = [with_(change), plan(with_(change))];
  return told.status === "ok" ? toldPlan(told, state, telling).sentences : [problemOf(told, telling)];
};
const read = (change: Partial<SampleState>) => {
  const [state, told] = [with_(change), found(with_(change))];
  return told.status === "refused" ? [problemOf(told, telling)] : toldFound(told, state, telling);
};

describe("before asking", () => {
  test("200 clients are too few for what is wanted, as worked by hand", () => {
    const [, , , of200] = toAskCases;
    const told = plan(firstState) as Planned;
    expect([told.n, told.ask, told.short?.answers]).toEqual([of200.answers, of200.ask, of200.expected]);
    expect(planned({})).toEqual([
      "132 answers tell it to 5 points either way.",
      "Ask all 200: at 40 % about 80 answer. They tell the figure to 8.5 points either way, and closer it does not get.",
    ]);
  });
  test("400 are enough", () =>
    expect(planned({ all: "400", margin: "6.35" })).toEqual([
      "150 answers tell it to 6.35 points either way.",
      "Ask 375 clients.",
      "At 40 % about 150 of them answer.",
    ]));
  test("the formula is written with its numbers", () =>
    expect(toldPlan(plan(firstState) as Planned, firstState, telling).formula).toEqual([
      "Cochran’s formula: 1.96² × 0.25 / 0.05² = 384.15.",
      "For 200 clients: 384.15 / (1 + (384.15 − 1) / 200) = 131.75.",
    ]));
  test("what is planned and what is reached are one: 132 of 200 reach 5 points", () =>
    expect(reachedCases[0].margin * 100).toBeLessThanOrEqual(Number(firstState.margin)));
  test.each<[Partial<SampleState>, string]>([
    [{ all: "" }, "385 answers tell it to 5 points either way."],
    [{ all: "", expected: "10" }, "139 answers tell it to 5 points either way."],
    [{ all: "", of: "score", margin: "10" }, "385 answers tell it to 10 points either way."],
    [{ all: "", of: "score", margin: "10", for: "50", against: "20" }, "235 answers tell it to 10 points either way."],
    [{ all: "3", margin: "1" }, "All 3 clients would have to answer to tell it to 1 point either way."],
    [{ all: "1 000", margin: "5 %" }, "278 answers tell it to 5 points either way."],
    [{ all: "", margin: "2,5" }, "1,537 answers tell it to 2.5 points either way."],
    [{ all: "", sure: "99" }, "664 answers tell it to 5 points either way."],
  ])("%j", (change, sentence) => expect(planned(change)[0]).toBe(sentence));
  test("without a rate it says what is missing, and with a hopeless one to ask otherwise", () => {
    expect(planned({ rate: "" })[1]).toContain("depends on how many answer");
    expect(planned({ all: "20", rate: "3" })[1]).toContain("not one answer is to be expected");
  });
});

describe("with the answers", () => {
  test("52 of 80 among 200, narrower than among very many", () => {
    expect(read({})[0]).toContain("52 of 80 are 65 %. Among all clients it lies between 56.6 and 72.6 %");
    expect(read({ all: "" })[0]).toContain("between 54.1 and 74.5 %");
  });
  test("all have answered: exact, and never too few", () =>
    expect(read({ all: "12", answers: "12", hits: "9" })).toEqual(["9 of 12 are 75 %, and all clients have answered: that is the share."]));
  test("few are called few", () => expect(read({ all: "", answers: "3", hits: "3" })[1]).toContain("Too few: about"));
  test("a score, below nought too, on its own scale", () => {
    const state = with_({ of: "score", all: "", promoters: "10", passives: "20", detractors: "30" });
    const told = found(state) as Found;
    expect(toldFound(told, state, telling)[0]).toContain("The score of 60 answers is −33.3.");
    const { shares, label } = drawn(told, telling);
    expect(shares[0]?.share).toBeCloseTo(33.33, 1);
    expect(label).toContain("from −100 to 100");
    expect(whiskers(shares)).toContain('cx="33.3%"');
  });
  test("nothing yet is no mistake", () =>
    expect(read({ answers: "", hits: " " })).toEqual(["Put in the answers you have, and here stands how sure they make you."]));
});

test.each<[Partial<SampleState>, string]>([
  [{ margin: "" }, "Write a number into “Points either way”."],
  [{ margin: "five" }, "“Points either way” takes a number such as 5 or 7.5, not five."],
  [{ margin: "0" }, "0 points cannot be reached, or need no asking."],
  [{ margin: "100" }, "100 points cannot be reached"],
  [{ all: "0" }, "“Clients in all”: there has to be one at least."],
  [{ all: "12.5" }, "“Clients in all” takes a whole number such as 120, not 12.5."],
  [{ expected: "101" }, "“Share expected, %” lies between 0 and 100, not at 101."],
  [{ rate: "0" }, "Where nobody answers, asking does not help."],
  [{ rate: "140" }, "“Of those asked answer, %” lies between 0 and 100, not at 140."],
  [{ of: "score", for: "60", against: "" }, "Write a number into “Detractors expected, %”."],
  [{ of: "score", for: "60", against: "50" }, "Promoters and detractors together are more than 100 %."],
  [{ of: "score", for: "-1", against: "50" }, "takes a number such as 5 or 7.5, not -1."],
])("a refusal of the plan in words: %j", (change, words) => expect(planned(change)[0]).toContain(words));

test.each<[Partial<SampleState>, string]>([
  [{ answers: "" }, "Write a number into “Answers”."],
  [{ answers: "0", hits: "0" }, "“Answers”: there has to be one at least."],
  [{ hits: "81" }, "“Of them count”: 81 is more than there are"],
  [{ answers: "201" }, "“Answers”: 201 is more than there are"],
  [{ hits: "many" }, "“Of them count” takes a whole number such as 120, not many."],
  [{ of: "score", all: "50" }, "more than there are"],
  [{ of: "score", passives: "x" }, "“Answers of 7 and 8” takes a whole number such as 120, not x."],
])("a refusal of the answers in words: %j", (change, words) => expect(read(change)[0]).toContain(words));

test("whatever is typed, sentences or a problem in words come of it, without a hole", () => {
  const text = fc.oneof(fc.nat(400).map(String), fc.string({ maxLength: 12 }), fc.constant(""));
  const texts = fc.record(Object.fromEntries(fieldNames.map((name) => [name, text])));
  fc.assert(
    fc.property(texts, fc.constantFrom("share", "score"), (given, of) => {
      const state = { ...given, of, sure: "95" } as unknown as SampleState;
      for (const sentence of [...planned(state), ...read(state)]) expect(sentence).not.toMatch(/NaN|Infinity|undefined|\{\w+\}/);
    }),
  );
});

describe("the address", () => {
  test("gives back what was put into it", () => {
    const state = with_({ of: "score", sure: "99", all: "", for: "50", against: "12.5" });
    expect(stateFrom(addressOf(state))).toEqual(state);
  });
  test("without anything of ours, gives nothing; what it does not know is as at first", () => {
    expect(stateFrom("")).toBeUndefined();
    expect(stateFrom("?utm=1")).toBeUndefined();
    expect(stateFrom("?of=mean&sure=12&all=7")).toEqual(with_({ all: "7" }));
    expect(stateFrom(`?all=${"9".repeat(3000)}&margin=3`)).toEqual(with_({ margin: "3" }));
  });
});

test("it speaks one language only", () => {
  expect(sampleLanguage("en")).toBe("en");
  expect(sampleLanguage("pl")).toBe("en");
});
