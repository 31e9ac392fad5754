import type { ReplyFinding, ReplyReview } from "redress/dialogue";
import { make } from "../elements/dom.ts";
import { toldReview } from "../feedback/reply-told.ts";
import type { ReviewData } from "./data.ts";
import { type Say, sayOf, summary } from "./summary.ts";

/** The rule, its standing and its place in the documents. */
function source(rule: string, { rules, sentences }: ReviewData): HTMLElement {
  const note = rules[rule];
  const told = note ? `, ${sentences[`standing.${note.standing}`]}. ${sentences[`document.${note.document}`]}, ${note.at}.` : ".";
  return make("p", { className: "src" }, `${sentences[`rule.${rule}`]} `, make("code", {}, rule), told);
}

/** A finding: where it stands, what it is, why, what to write instead, and the rule. */
function finding(one: ReplyFinding, number: number | undefined, data: ReviewData, say: Say, written: string): HTMLLIElement {
  const { sentences } = data;
  const weight = say(
    one.kind === "fault" ? `severity-${one.severity}` : one.severity === "info" ? "severity-missing-info" : "severity-missing-warn",
  );
  return make(
    "li",
    { className: one.kind === "fault" && one.severity === "error" ? "owed" : "" },
    make(
      "p",
      {},
      number !== undefined && make("sup", {}, `${number} `),
      one.kind === "fault" && make("q", { lang: written }, one.text),
      one.kind === "fault" && " ",
      make("b", {}, sentences[one.code] ?? one.code),
      make("span", { className: "sub" }, ` (${weight})`),
      ` ${sentences[one.why] ?? ""}`,
    ),
    make("p", { className: "note" }, `${say("instead")} `, make("em", { lang: written }, one.better)),
    source(one.rule, data),
  );
}

/** What a review found, in its parts: the text with its places, the phrases, what is missing, what it holds, what a person looks at. */
export function shown(text: string, review: ReplyReview, data: ReviewData, hasComplaint: boolean): HTMLElement[] {
  const say = sayOf(data);
  const { pieces, findings } = toldReview(text, review, data);
  const written = review.locale;
  const faults = findings.filter(({ of }) => of?.kind === "fault");
  const missing = findings.filter(({ of }) => of?.kind === "element");
  const list = (all: typeof findings) =>
    make("ul", { className: "told" }, ...all.flatMap(({ of, number }) => (of ? [finding(of, number, data, say, written)] : [])));
  const rule = (element: string) => data.sentences[`rule.dialogue.element.${element}`] ?? element;
  const open = review.unjudged.map((element) =>
    make(
      "li",
      {},
      make(
        "p",
        {},
        `${rule(element)} `,
        make("span", { className: "sub" }, say(element === "gist" && !hasComplaint ? "unjudged-gist" : "unjudged-why")),
      ),
    ),
  );
  const head = (words: string) => make("h3", {}, words);
  return [
    make("p", { className: "rate" }, summary(review, say)),
    ...(faults.length
      ? [
          make("p", { className: "note" }, say("as-written")),
          make(
            "p",
            { className: "written", lang: written },
            ...pieces.map(({ text: piece, number }) =>
              number === undefined ? piece : make("mark", {}, piece, make("sup", {}, String(number))),
            ),
          ),
          head(say("phrases")),
          list(faults),
        ]
      : []),
    ...(missing.length ? [head(say("missing")), list(missing)] : []),
    ...(open.length ? [head(say("unjudged")), make("ul", { className: "told" }, ...open)] : []),
    head(say("held")),
    review.present.length
      ? make("ul", { className: "held" }, ...review.present.map((element) => make("li", {}, rule(element))))
      : make("p", {}, `${say("nothing-held")}.`),
    make("p", { className: "note" }, say("limits")),
  ];
}
