import type { CheckVerdict, GamingCheck, Place, Scorecard, Scorecards } from "../index.ts";
import { cell, changeCell, column, missingSaid, shareColumns, shareRow } from "./lines.ts";
import { basisRows, otherBasis } from "./loyalty.ts";
import type { MarkId } from "./marks.ts";
import { monthLead } from "./monthly.ts";
import { stageRows } from "./monthly-parts.ts";
import type { Cell, Page, Row, Said, Section } from "./page.ts";
import { section, table, text } from "./section.ts";
import { unreadable } from "./unreadable.ts";
import type { Voice } from "./voice.ts";

const verdictMarks: Readonly<Record<CheckVerdict, MarkId>> = { finding: "stuck", question: "open", clear: "right", "too-few": "none" };

/** A span of places; one place only where both ends are the same. */
function placeCell(voice: Voice, place: Place | undefined): Cell {
  if (!place) return cell("");
  const facts = { best: voice.count(place.best), worst: voice.count(place.worst), of: voice.count(place.of) };
  return cell(voice.say(place.best === place.worst ? "report.say.place-one" : "report.say.place", facts));
}

/** Facts that belong together: so many, of how many. */
const pairs = [
  ["count", "of"],
  ["before", "beforeOf"],
  ["others", "othersOf"],
  ["inTime", "inTimeOf"],
] as const;
const paired: readonly string[] = pairs.flat();

/** What a check counted: the owner's own, and what it was compared with. A fact without a word is shown by its name. */
function countedSaid(voice: Voice, facts: GamingCheck["facts"]): Said[] {
  const value = (fact: string | number) => (typeof fact === "number" && Number.isInteger(fact) ? voice.count(fact) : String(fact));
  const known = pairs.flatMap(([name, of]): Said[][] => {
    const [hits, n] = [facts[name], facts[of]];
    if (hits === undefined) return n === undefined ? [] : [[{ text: `${of}: ${value(n)}` }]];
    const said = n === undefined ? { text: value(hits) } : voice.say("report.say.hits-of-n", { hits: value(hits), n: value(n) });
    return [name === "count" ? [said] : [voice.say(`report.fact.${name}`), { text: ": " }, said]];
  });
  const rest = Object.entries(facts).filter(([name]) => !paired.includes(name));
  const all = [...known, ...rest.map(([name, fact]): Said[] => [{ text: `${name}: ${value(fact)}` }])];
  return all.flatMap((one, at) => (at ? [{ text: "; " }, ...one] : one));
}

/** A check beside the figures: what was looked at, what was counted, and a question worded as one. */
function checkRow(voice: Voice, { code, verdict, facts }: GamingCheck): Row {
  const found = { ...cell(voice.say(`report.verdict.${verdict}`)), mark: verdictMarks[verdict], strong: verdict === "finding" };
  const asked = verdict === "question" || verdict === "finding";
  return {
    cells: [
      cell(voice.say(`report.check.${code}`)),
      { ...cell(countedSaid(voice, facts)), span: 4 },
      found,
      { ...cell(asked ? voice.say(`report.question.${code}`) : ""), span: 2 },
    ],
    off: verdict === "too-few",
  };
}

function owner(voice: Voice, card: Scorecard): Section {
  const none = cell("");
  const group = (code: "report.say.figures" | "report.say.checks"): Row => ({
    cells: [{ ...cell(voice.say(code)), span: 8 }],
    group: true,
  });
  const count = (name: "registered" | "closed"): Row => {
    const line = card[name];
    const cells = [cell(voice.say(`report.line.${name}`)), cell(voice.count(line.count)), none, none, cell(voice.count(line.before))];
    return { cells: [...cells, changeCell(voice, line.change), none, none] };
  };
  const answer = (name: "satisfaction" | "loyalty"): Row => {
    const row = shareRow(voice, voice.say(`report.line.${name}`), card[name], missingSaid(voice, card[name]));
    return { ...row, cells: [...row.cells, none] };
  };
  const staged = card.stages.flatMap((line) =>
    stageRows(voice, line).map((row, at): Row => ({ ...row, cells: [...row.cells, at === 0 ? placeCell(voice, line.place) : none] })),
  );
  const rows = [
    group("report.say.figures"),
    count("registered"),
    count("closed"),
    ...staged,
    answer("satisfaction"),
    answer("loyalty"),
    ...basisRows(voice, card.loyalty, 2),
    group("report.say.checks"),
    ...card.checks.map((check) => checkRow(voice, check)),
  ];
  const columns = [...shareColumns(voice, "line", "beside"), column(voice, "report.col.place", true)];
  const heading = voice.say("report.head.owner", { owner: card.owner });
  const rules = ["register.scorecard", "register.scorecard.checks", "register.scorecard.no-ranking"] as const;
  return section(
    voice,
    "owner",
    rules,
    [
      card.departments.length > 0 && text(voice.say("report.say.departments", { departments: card.departments.join(", ") }), "note"),
      text(voice.say(card.clear ? "report.say.clear" : "report.say.not-clear"), card.clear ? "plain" : "owed"),
      table(voice, heading, columns, rows),
      otherBasis(voice, card.loyalty),
    ],
    { owner: card.owner },
  );
}

/** @internal */
export function scorecardsPage(voice: Voice, report: Scorecards): Page {
  const { ranked, withoutOwner, owners } = report;
  return {
    lang: voice.locale,
    title: voice.say("report.say.scorecards", { month: voice.month(report.month) }),
    lead: [
      ...monthLead(voice, report),
      voice.say(ranked ? "report.say.ranked" : "report.say.not-ranked"),
      voice.say("report.say.without-owner", { n: voice.count(withoutOwner), count: withoutOwner }),
    ],
    sections: [...owners.map((card) => owner(voice, card)), ...unreadable(voice, report.unreadable)],
    foot: [voice.say("report.say.how")],
    legend: voice.say("report.say.legend"),
  };
}
