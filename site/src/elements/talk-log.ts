import type { ToldTurn } from "../feedback/talk-told.ts";
import { make, mark } from "./dom.ts";
import type { Tools } from "./part.ts";

/** What somebody says, as the page's server writes it too. */
export function said(who: "client" | "you", text: string, { data: { locale }, say }: Tools): HTMLLIElement {
  return make(
    "li",
    { className: who },
    make("span", { className: "who", lang: locale }, say(who === "you" ? "dialogue.you" : "dialogue.client")),
    make("p", {}, text),
  );
}

/** A line with how it is judged, and what the client says to it. */
export function turn(told: ToldTurn, tools: Tools): HTMLLIElement[] {
  const own = said("you", told.line, tools);
  if (told.mark && told.verdict)
    own.append(
      make(
        "p",
        { className: "judgement" },
        mark(told.mark) as unknown as string,
        make("b", {}, told.verdict),
        ` ${[told.rule, told.passed].filter(Boolean).join(" ")}`,
      ),
    );
  if (told.reply === undefined) {
    own.append(make("p", { className: "note", lang: tools.data.locale }, tools.say("dialogue.refused")));
    return [own];
  }
  return [own, said("client", told.reply, tools)];
}
