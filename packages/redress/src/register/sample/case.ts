import type { CaseEvent } from "../../complaint/index.ts";
import type { Chance } from "./chance.ts";
import type { SampleOwner } from "./shape.ts";
import type { Times } from "./times.ts";
import type { SampleTruths } from "./truths.ts";

type Drawn = { readonly type: string; readonly at: number } & Readonly<Record<string, unknown>>;

const day = 86_400_000;
const minute = 60_000;

/** What one case is drawn from. @internal */
export interface CaseDraw {
  readonly number: number;
  readonly arrivedAt: number;
  readonly owner: SampleOwner;
  readonly truths: SampleTruths;
  readonly chance: Chance;
  readonly times: Times;
}

/** What the client thinks of it in the end, and what of that the register gets to know. */
function asked({ owner, truths, chance }: CaseDraw, closedAt: number): Drawn[] {
  const quadrant = chance.among(truths.outcomes);
  const satisfied = quadrant === "apostle" || quadrant === "mercenary" ? "yes" : "no";
  const loyal = quadrant === "apostle" || quadrant === "hostage" ? "yes" : "no";
  const tells = chance.happens(truths.answered.satisfaction);
  const known = chance.happens(truths.answered.loyalty);
  const observed = chance.happens(truths.observed);
  const spared = chance.happens(owner.games?.spares ?? 0) && satisfied === "no";
  const later = closedAt + 90 * day;
  const basis = observed ? { at: later, basis: "observed-after", days: 90 } : { at: closedAt + minute, basis: "stated-at-closing" };
  return [
    ...(tells && !spared ? [{ type: "satisfaction-recorded", at: closedAt + minute, satisfied }] : []),
    ...(known && !spared ? [{ type: "loyalty-recorded", loyal, ...basis }] : []),
  ];
}

/** The improvement stage: what was wrong, why, and what is done about it. */
function improved({ number, owner, truths, chance, times }: CaseDraw, from: number): Drawn[] {
  if (!chance.happens(truths.causeKnown)) return [];
  const [nonconformity, measure] = [`nonconformity-${number}`, `measure-${number}`];
  const found = times.after(from, chance.between(1, 8));
  const agreed = times.after(found, chance.between(1, 16));
  const checked = times.after(agreed, chance.between(20, 120));
  return [
    { type: "nonconformity-recorded", at: found, nonconformity, department: owner.department, process: "service" },
    { type: "cause-recorded", at: times.after(found, 1), nonconformity, cause: chance.among(truths.causes) },
    { type: "measure-agreed", at: agreed, measure, nonconformity, executor: `${owner.department}-lead`, due: times.day(agreed, 20) },
    ...(chance.happens(truths.verifiedMeasures) ? [{ type: "measure-verified", at: checked, by: "quality", measure }] : []),
  ];
}

function pausedOnce({ truths, chance, times }: CaseDraw, from: number, to: number): Drawn[] {
  const [start, length] = [chance.between(0.1, 0.6), chance.between(0.05, 0.3)];
  if (!chance.happens(truths.paused)) return [];
  return [
    { type: "paused", at: times.part(from, to, start), reason: "the client is away" },
    { type: "resumed", at: times.part(from, to, start + length) },
  ];
}

/** From the claim to its closing: each stage kept or not as its share says. */
function handled(draw: CaseDraw, contact: string): Drawn[] {
  const { number, owner, truths, chance, times, arrivedAt } = draw;
  const claim = `claim-${number}`;
  const opened = times.after(arrivedAt, chance.between(0.01, 0.2));
  const keeps = (stage: keyof SampleTruths["inTime"]) => chance.happens(truths.inTime[stage]);
  const accepted = times.stage("acceptance", opened, keeps("acceptance"), chance.between(0.1, 0.98));
  const contacted = times.stage("first-contact", opened, keeps("first-contact"), chance.between(0.1, 0.98));
  const agreed = times.stage("agreement", opened, keeps("agreement"), chance.between(0.5, 0.98));
  const due = times.day(agreed, 1 + Math.floor(chance.next() * 5));
  const implemented = times.onDay(agreed, due, keeps("implementation"), chance.between(0.3, 0.98));
  const verified = times.stage("verification", implemented, keeps("verification"), chance.between(0.1, 0.98));
  const handed = times.after(verified, chance.between(0.1, 4));
  const closed = times.after(handed, chance.between(0.1, 8));
  const correction = "correction-1";
  return [
    { type: "claim-opened", at: opened, by: owner.id, claim, basis: contact, origin: "external" },
    { type: "accepted", at: accepted },
    { type: "first-contact", at: contacted, how: "personal" },
    { type: "corrections-agreed", at: agreed, corrections: [{ id: correction, executor: `${owner.department}-crew`, due }] },
    ...pausedOnce(draw, agreed, implemented),
    { type: "implemented", at: implemented, by: `${owner.department}-crew`, correction },
    { type: "verified", at: verified, correction },
    { type: "handed-over", at: handed },
    { type: "closed", at: closed, what: "claim" },
    ...asked(draw, closed),
    ...improved(draw, verified),
  ];
}

/** Events in the order of time; those of one instant stay as they were drawn. */
function logOf(drawn: readonly Drawn[], by: string): CaseEvent[] {
  const ordered = drawn.map((event, at) => ({ event, at })).sort((a, b) => a.event.at - b.event.at || a.at - b.at);
  return ordered.map(({ event }, at) => ({ id: `e${at + 1}`, by, ...event })) as unknown as CaseEvent[];
}

/** The log of one case. @internal */
export function drawCase(draw: CaseDraw): CaseEvent[] {
  const { number, arrivedAt: at, owner, truths, chance, times } = draw;
  const contact = `contact-${number}`;
  const kind = chance.happens(truths.complaints) ? "complaint" : "request";
  const assigned = { type: "assigned", at, department: owner.department, responsible: owner.id };
  const begun: Drawn[] = [{ type: "registered", at, contact, kind }, assigned];
  const soon = times.after(at, chance.between(0.02, 0.2));
  const ends = { type: "closed", what: "contact" };
  if (kind === "request") return logOf([...begun, { type: "first-contact", at: soon, how: "personal" }, { ...ends, at: soon }], owner.id);
  const classes = { validity: chance.among(truths.validity), importance: chance.among(truths.importance) };
  const { closesWithoutContact = 0, relabels = 0 } = owner.games ?? {};
  if (chance.happens(closesWithoutContact)) return logOf([...begun, { ...ends, at: soon }], owner.id);
  if (chance.happens(relabels))
    return logOf([...begun, { type: "relabelled", at: soon, from: "complaint", to: "request" }, { ...ends, at: soon }], owner.id);
  return logOf([...begun, { type: "classified", at, origin: "external", ...classes }, ...handled(draw, contact)], owner.id);
}
