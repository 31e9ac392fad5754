import { sessionDays } from "@redress/results";
import { getCookie, setCookie } from "hono/cookie";
import { isHttps } from "./origin.ts";
import type { Call, Parts } from "./parts.ts";

const day = 86_400;

const kinds = {
  /** Who a learner is; browsers keep no cookie longer than 400 days. */
  learner: { name: "redress_learner", sameSite: "Lax", path: "/", maxAge: 400 * day },
  /** A trainer's session: never sent along from another site. */
  trainer: { name: "redress_desk", sameSite: "Strict", path: "/desk", maxAge: sessionDays * day },
} as const;

type Kind = keyof typeof kinds;

/** The token in a cookie; an empty one is none. */
export const tokenOf = (call: Call, kind: Kind): string | undefined => getCookie(call, kinds[kind].name) || undefined;

/** Gives the browser a token. */
export function giveCookie(parts: Parts, call: Call, kind: Kind, token: string, maxAge: number = kinds[kind].maxAge): void {
  const { name, sameSite, path } = kinds[kind];
  setCookie(call, name, token, { sameSite, path, maxAge, httpOnly: true, secure: isHttps(parts, call) });
}

export const takeCookie = (parts: Parts, call: Call, kind: Kind): void => giveCookie(parts, call, kind, "", 0);
