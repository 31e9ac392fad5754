import { addressOf, type Built, isReference } from "./built.ts";
import { kindWeights, strayLuxon } from "./kinds.ts";
import { type PageWeight, weigh } from "./page.ts";
import { askedByScript, askedBySheet, forbidden, thirdParties } from "./strict.ts";

/** What pages and scripts may weigh, in bytes as gzip sends them. */
export const limits = {
  /** Until the page is idle. */
  script: 2000,
  style: 12_000,
  /**
   * Of a typical lesson, the middle one of the English course. Its words alone come to five thousand, and its drawn cases and
   * closing check, which stand in the page for readers without a script, to more than another; see `lessonAim`.
   */
  lesson: 12_500,
  /** What it is aimed at, and told until it is there. */
  lessonAim: 8000,
  kind: 12_000,
  /** A language's phrases, which a reply fetches for the language that it is written in, and nobody else. */
  phrases: 20_000,
} as const;

/** All figures, and what is over or forbidden, with page and figure. */
export interface Judged {
  readonly pages: readonly (readonly [address: string, weight: PageWeight])[];
  readonly kinds: readonly (readonly [kind: string, bytes: number])[];
  readonly lesson: number;
  readonly failures: readonly string[];
}

const above = (what: string, figure: number, limit: number): string[] => (figure > limit ? [`${what}: ${figure}, allowed ${limit}`] : []);

const asked = (file: string, text: string): string[] =>
  file.endsWith(".html") ? thirdParties(text) : file.endsWith(".css") ? askedBySheet(text) : askedByScript(text);

/**
 * Judges a built site. The reference is held to no weight and no policy of ours, but asks nobody else either.
 *
 * @param hashes Of the scripts and styles inside a page that the policy allows.
 */
export function judge(built: Built, hashes: ReadonlySet<string>): Judged {
  const files = [...built.keys()].filter((file) => file.endsWith(".html") && !isReference(file));
  // A piece is put into a page that is there already.
  const whole = files.filter((file) => /<html\b/i.test(built.get(file) ?? ""));
  const pages = whole.map((file) => [addressOf(file), weigh(built, file)] as const);
  const lessons = pages.filter(([address]) => /^\/en\/lessons\/[\w-]+\/$/.test(address)).map(([, { page }]) => page);
  const lesson = lessons.sort((one, other) => one - other)[Math.floor((lessons.length - 1) / 2)] ?? Number.POSITIVE_INFINITY;
  const kinds = kindWeights(built);
  const failures = [
    ...pages.flatMap(([address, { script, style }]) => [
      ...above(`${address} script until idle`, script, limits.script),
      ...above(`${address} style`, style, limits.style),
    ]),
    ...above("typical lesson, html", lesson, limits.lesson),
    ...kinds.flatMap(([kind, bytes]) => above(`exercise kind ${kind}`, bytes, kind.startsWith("reply, ") ? limits.phrases : limits.kind)),
    ...strayLuxon(built).map((file) => `${file} holds luxon, and is not the simulator’s`),
    ...[...built].flatMap(([file, text]) => asked(file, text).map((url) => `${file} asks another site: ${url}`)),
    ...files.flatMap((file) => [...new Set(forbidden(built.get(file) ?? "", hashes))].map((what) => `${file} holds ${what}`)),
  ];
  return { pages, kinds, lesson, failures };
}
