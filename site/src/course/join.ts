import type { WordCode } from "../words/index.ts";
import { asked } from "./ask.ts";
import { pull, share } from "./pull.ts";
import { voice } from "./say.ts";
import { sent } from "./sent.ts";

type Code = Extract<WordCode, `join.${string}`>;

/** The code in the address that another device's link has; after `#`, so that it reaches no server and no log. */
const codeInAddress = () => /^#join=([\w-]+)$/.exec(location.hash)?.[1] ?? "";

/** Gives a code for another device, and takes one from it. */
export function join(box: HTMLElement, locale: string): void {
  const { say, tell } = voice<Code>(box);
  const place = <T extends HTMLElement>(name: string) => box.querySelector(`[data-${name}]`) as T;
  const refusal = (code: string | undefined, waitSeconds = 0): string =>
    code === "too-many"
      ? say("join.too-many", { count: waitSeconds })
      : code === "no-learner"
        ? say("join.no-learner")
        : code === "unknown-code" || code === "invalid"
          ? say("join.unknown-code")
          : say("join.failed");

  place("give").addEventListener("click", async () => {
    tell(say("join.asking"));
    const waiting = await sent();
    const answer = await asked<{ readonly code: string; readonly expiresAt: string }>("/api/join-codes", {});
    if (answer.status === "refused") return tell(refusal(answer.code, answer.waitSeconds));
    const { code, expiresAt } = answer.body;
    share();
    const until = new Intl.DateTimeFormat(box.dataset.language, { timeStyle: "short" }).format(new Date(expiresAt));
    place("code").textContent = code;
    const link = place<HTMLAnchorElement>("link");
    link.href = `${location.pathname}#join=${code}`;
    link.textContent = link.href;
    place("given").hidden = false;
    tell(say("join.until", { until }), waiting ? say("join.waiting", { count: waiting }) : "");
  });

  const form = place<HTMLFormElement>("enter");
  const input = place<HTMLInputElement>("typed");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const code = input.value.trim();
    if (!code) {
      tell(say("join.empty"));
      return input.focus();
    }
    tell(say("join.asking"));
    const answer = await asked<{ readonly learner: { readonly pseudonym: string } }>("/api/join", { code });
    if (answer.status === "refused") {
      tell(refusal(answer.code, answer.waitSeconds));
      return input.focus();
    }
    share();
    input.value = "";
    if (codeInAddress()) history.replaceState(null, "", location.pathname);
    const joined = say("join.joined", answer.body.learner);
    try {
      const count = await pull(locale);
      tell(joined, count ? say("join.came", { count }) : say("join.nothing-new"));
    } catch {
      tell(joined, say("join.later"));
    }
  });

  const fill = () => {
    if (!codeInAddress()) return;
    input.value = codeInAddress();
    tell(say("join.from-link"));
    form.scrollIntoView({ block: "center" });
    input.focus();
  };
  addEventListener("hashchange", fill);
  fill();
}
