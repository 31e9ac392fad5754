import type { StoryExercise } from "@redress/exercises";
import { letters } from "./letters.ts";

type Decision = StoryExercise["decisions"][number];
type Log = NonNullable<Decision["options"][number]["log"]>;

const eur = (major: number) => ({ minor: major * 100, currency: "EUR" });
const inquired = "2026-03-10T16:00";
const agreed = "2026-03-11T11:00";

const corrections = [{ id: "seal", executor: "engineer-1", due: "2026-03-12" }];
const offering = (remedy: string): Log => [
  { type: "remedy-offered", at: agreed, by: "owner-1", remedy, blame: "accepted" },
  { type: "corrections-agreed", at: agreed, by: "owner-1", corrections },
];

const repaired = { type: "implemented", at: "2026-03-12T11:00", by: "engineer-1", correction: "seal" } as const;
const looked = (at: string, by: string) => [repaired, { type: "verified", at, by, correction: "seal" }] as const;

/** When the claim is closed hangs on how it was checked. */
const closings = [
  ["tuesday", "2026-03-17T10:30"],
  ["engineer-ticks", "2026-03-12T16:00"],
  ["in-ten-days", "2026-03-27T10:30"],
  ["no-call", "2026-03-13T12:00"],
] as const;
const closed = closings.flatMap(([check, at]) => [
  { type: "handed-over", at, by: "owner-1", when: { check: [check] } } as const,
  { type: "closed", at, by: "quality-1", what: "claim", when: { check: [check] } } as const,
]);
const said = closings.flatMap(([check, at]) =>
  (["yes", "no"] as const).map(
    (satisfied) =>
      ({ type: "satisfaction-recorded", at, by: "owner-1", satisfied, when: { check: [check], content: [satisfied] } }) as const,
  ),
);
const believed = closings.map(
  ([check, at]) =>
    ({ type: "loyalty-recorded", at, by: "owner-1", loyal: "yes", basis: "stated-at-closing", when: { check: [check] } }) as const,
);

const found = { by: "quality-1", nonconformity: "seal-unseen" };
const measured = { ...found, measure: "checklist", executor: "field-head-1", due: "2026-04-17" };
const proved = (by: string): Log => [
  { type: "nonconformity-recorded", at: "2026-03-30T10:00", ...found, department: "cooling", process: "yearly service" },
  { type: "cause-recorded", at: "2026-03-30T11:00", ...found, cause: "The seal is on no checklist." },
  { type: "measure-agreed", at: "2026-03-31T10:00", ...measured },
  { type: "measure-verified", at: "2026-05-04T10:00", by, measure: "checklist" },
];

const before = (anchor: "notice" | "end", offset: number) =>
  ({ anchor, offset, unit: "calendar-days", direction: anchor === "notice" ? "after" : "before" }) as const;

/** From the inquiry to the last letter. */
export const parting: readonly Decision[] = [
  {
    id: "judge",
    ways: [{ id: "unheard", when: { helped: ["", "unresolved", "left"] } }],
    options: [
      { id: "ask-high", log: [{ type: "classified", at: inquired, by: "owner-1", validity: "justified", importance: "high" }] },
      { id: "ours-high", log: [{ type: "classified", at: inquired, by: "owner-1", validity: "justified", importance: "high" }] },
      {
        id: "shared-ordinary",
        log: [{ type: "classified", at: inquired, by: "owner-1", validity: "partly-justified", importance: "ordinary" }],
      },
    ],
  },
  {
    id: "give",
    ways: [{ id: "shared", when: { judge: ["shared-ordinary"] } }],
    options: [
      { id: "same", log: offering("Price reduction of 380 EUR"), offered: [{ kind: "price-reduction", value: eur(380) }] },
      {
        ...{ id: "more", log: offering("Price reduction of 380 EUR and a free check worth 90 EUR") },
        offered: [
          { kind: "price-reduction", value: eur(380) },
          { kind: "gift", value: eur(90) },
        ],
      },
      { id: "words", log: offering("Apology and guarantee"), offered: [{ kind: "apology" }, { kind: "guarantee" }] },
    ],
  },
  {
    id: "write",
    options: [
      { id: "formula", letter: letters.formula },
      { id: "plain", letter: letters.plain },
      { id: "soothing", letter: letters.soothing },
    ],
  },
  {
    id: "check",
    options: [
      { id: "engineer-ticks", log: looked("2026-03-12T11:10", "engineer-1") },
      { id: "tuesday", log: looked("2026-03-17T10:00", "owner-1") },
      { id: "in-ten-days", log: looked("2026-03-23T10:00", "owner-1") },
      { id: "no-call", log: [repaired] },
    ],
  },
  {
    id: "note",
    ways: [
      { id: "rung-up", when: { check: ["engineer-ticks", "no-call"], content: ["yes"] } },
      { id: "rung-up-cool", when: { check: ["engineer-ticks", "no-call"], content: ["no"] } },
      { id: "cool", when: { content: ["no"] } },
    ],
    options: [
      { id: "won", log: [...said, ...believed, ...closed] },
      { id: "apart", log: [...said, ...closed] },
      { id: "stays", log: [...believed, ...closed] },
    ],
  },
  {
    id: "improve",
    options: [
      { id: "telling-off" },
      { id: "measure-checked", log: proved("quality-1") },
      { id: "measure-self", log: proved("field-head-1") },
    ],
  },
  {
    id: "again",
    when: { improvement: ["none", "unverified", "self-verified"] },
    ways: [{ id: "ticked", when: { improvement: ["self-verified"] } }],
    options: [{ id: "repair-order" }, { id: "with-reason" }, { id: "stays" }],
  },
  {
    id: "part",
    ways: [
      { id: "mercenary", when: { quadrant: ["mercenary"] } },
      { id: "hostage", when: { quadrant: ["hostage"] } },
      { id: "defector", when: { quadrant: ["defector"] } },
    ],
    options: [
      { id: "revoke-first", plan: { change: { "revoke-access": { due: before("notice", 0), dependsOn: [] } } } },
      { id: "in-order", plan: {} },
      {
        id: "hold-data",
        plan: { change: { "return-or-delete-data": { dependsOn: [{ id: "settle-payments", type: "FS" }] } } },
      },
    ],
  },
  {
    id: "goodbye",
    options: [
      {
        id: "form-and-mailing",
        plan: {
          change: {
            "exit-interview": { asks: ["feedback"], due: before("end", 7), notBefore: before("end", 14) },
            thank: { personal: false, automated: true },
          },
          drop: ["send-questionnaire", "check-in-fortnight", "check-in-month"],
        },
      },
      {
        id: "letter-only",
        plan: { drop: ["exit-interview", "send-questionnaire", "check-in-week", "check-in-fortnight", "check-in-month"] },
      },
      { id: "asked-and-thanked", plan: {} },
    ],
  },
  {
    id: "where",
    ways: [
      { id: "mercenary", when: { quadrant: ["mercenary"] } },
      { id: "hostage", when: { quadrant: ["hostage"] } },
      { id: "defector", when: { quadrant: ["defector"] } },
    ],
    options: [{ id: "ask" }, { id: "learn" }, { id: "recommend" }, { id: "repair" }],
  },
];
