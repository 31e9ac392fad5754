import type { ReplyExercise } from "@redress/exercises";
import { type Lexicons, longestReply, read, replyHints, replyOf, reviewOf, shortestReply, weighReply } from "@redress/exercises/reply";
import type { Grade, PublicExercise } from "@redress/exercises/shape";
import { withOverlooked } from "../feedback/overlooked.ts";
import { type ToldFinding, toldReview } from "../feedback/reply-told.ts";
import { make } from "./dom.ts";
import { lexiconOf } from "./lexicons.ts";
import type { Part, Tools } from "./part.ts";

const field = (row: HTMLElement) => row.querySelector("textarea") as HTMLTextAreaElement;

function finding({ number, counts, quoted, finding, why, better }: ToldFinding, { data: { locale }, say }: Tools): HTMLLIElement {
  const place = number !== undefined && make("sup", {}, `${number} `);
  const weight = make("span", { className: "sub", lang: locale }, ` (${say(counts ? "reply.counts" : "reply.advice")})`);
  const [before, after] = say(quoted === undefined ? "reply.add" : "reply.better", { better: "*" }).split("*");
  return make(
    "li",
    { className: counts ? "owed" : "" },
    make(
      "p",
      {},
      place,
      quoted !== undefined && make("q", {}, quoted),
      quoted !== undefined && " ",
      finding === undefined ? make("b", { lang: locale }, say("reply.unjudged")) : make("b", {}, finding),
      weight,
      ` ${why}`,
    ),
    better !== undefined &&
      make("p", { className: "note" }, make("span", { lang: locale }, before ?? ""), make("em", {}, better), after ?? ""),
  );
}

function show(row: HTMLElement, { chosen, verdict, expected }: Grade, tools: Tools, lexicons: Lexicons): void {
  const { own, data, say } = tools;
  const written = replyOf(chosen);
  const review = reviewOf(own.exercise as ReplyExercise, chosen, lexicons);
  if (!written || !review) return;
  field(row).value = written.text;
  field(row).disabled = true;
  const { pieces, findings } = toldReview(written.text, review, data.pack);
  const text = pieces.map(({ text, number }) => (number === undefined ? text : make("mark", {}, text, make("sup", {}, String(number)))));
  const model = replyOf(expected.worth[0]?.option ?? "");
  const block = make(
    "div",
    { className: "review" },
    make("p", { className: "note", lang: data.locale }, say("reply.written")),
    make("p", { className: "written" }, ...text),
    findings.length
      ? make("ul", { className: "told" }, ...findings.map((one) => finding(one, tools)))
      : make("p", { lang: data.locale }, say("reply.none")),
    verdict !== "right" &&
      !!model &&
      make(
        "details",
        { className: "better" },
        make("summary", { lang: data.locale }, say("reply.model")),
        make("p", { className: "written" }, model.text),
      ),
  );
  row.querySelector("fieldset")?.append(block);
}

/** A reply that is written, reviewed, and revised. */
export function part(): Part {
  const lexicons: Record<string, Lexicons[string]> = {};
  return {
    async prepare({ pack: { language } }) {
      const lexicon = await lexiconOf(language);
      if (lexicon) lexicons[language] = lexicon;
    },
    read(row, { own }) {
      const item = row.dataset.item as string;
      const language = row.querySelector<HTMLInputElement>("input[type=hidden]")?.value;
      return read(own.shown as PublicExercise, item, (name) => (name === item ? field(row).value : language));
    },
    grade: ({ exercise }, item, option) => weighReply(exercise as ReplyExercise, item, { option }, lexicons),
    show: (row, grade, tools) => show(row, grade, tools, lexicons),
    // What was written stays, to be revised.
    reset(row) {
      field(row).disabled = false;
      row.querySelector(".review")?.remove();
    },
    missing: (given, { say }) =>
      given.status === "unread" && given.text.length > longestReply
        ? say("reply.long", { most: longestReply })
        : say("reply.short", { least: shortestReply }),
    hints(row, tools) {
      const language = row.querySelector<HTMLInputElement>("input[type=hidden]")?.value ?? "";
      return replyHints(tools.own.exercise as ReplyExercise, lexicons, `${language} ${field(row).value.trim()}`);
    },
    reason: withOverlooked,
  };
}
