import type { CaseEventType, ReadEvent } from "./event.ts";
import { type CaseFinding, finding } from "./finding.ts";
import { type Owner, ownersOf } from "./owners.ts";
import type { Step } from "./replay.ts";
import type { CaseState } from "./state.ts";

/** What a check may look at besides its event: the states around it, the steps before it, the whole log, the register. */
export interface View {
  readonly before: CaseState;
  readonly after: CaseState;
  readonly earlier: readonly Step[];
  readonly all: readonly Step[];
  readonly owners: readonly Owner[] | undefined;
}

type Check<T extends CaseEventType> = (event: ReadEvent<T>, view: View) => readonly CaseFinding[];

/** A contact is audited as a complaint while its kind is undecided, and after a relabelling that nobody gave a reason for. */
const asComplaint = ({ kind }: CaseState["contact"], steps: readonly Step[]) =>
  !kind || kind === "complaint" || steps.some(({ event }) => event.type === "relabelled" && event.from === "complaint" && !event.reason);

/** Each of these is a person of ours and the client in touch about the matter. */
const inTouch = ({ event }: Step) =>
  event.type === "corrections-agreed" ||
  event.type === "remedy-offered" ||
  event.type === "satisfaction-recorded" ||
  (event.type === "first-contact" && event.how === "personal") ||
  (event.type === "loyalty-recorded" && event.basis === "stated-at-closing");

const untouched: Check<"closed"> = ({ id }, { before, after, earlier }) => {
  if (after.phase !== "closed" || before.origin === "internal") return [];
  if (!asComplaint(before.contact, earlier) || earlier.some(inTouch)) return [];
  const found = finding("closed-without-contact", id);
  const machine = earlier.find(({ event }) => event.type === "acknowledged" && event.how === "automatic")?.event;
  if (!machine || before.acknowledged.personalAt !== undefined) return [found];
  return [found, finding("automatic-as-first-contact", machine.id, { by: machine.by })];
};

const machine: Check<"first-contact"> = ({ id, how, by }) =>
  how === "automatic" ? [finding("automatic-as-first-contact", id, { by })] : [];

const silent: Check<"relabelled"> = ({ id, from, to, reason }) =>
  from === "complaint" && !reason ? [finding("relabelled-without-reason", id, { from, to })] : [];

const ownerless: Check<"assigned"> = ({ id, department }, { owners }) =>
  owners && !ownersOf(owners, department).length ? [finding("department-without-owner", id, { department })] : [];

const ownWork: Check<"verified"> = ({ id, by, correction }, { before }) =>
  before.corrections
    .filter((one) => !one.verified && (correction ?? one.id) === one.id && one.implemented?.by === by)
    .map((one) => finding("verified-by-implementer", id, { work: one.id, by }));

const ownMeasure: Check<"measure-verified"> = ({ id, by, measure }, { before }) =>
  before.improvement
    .flatMap(({ measures }) => measures)
    .filter((one) => one.id === measure && one.executor === by)
    .map(() => finding("verified-by-implementer", id, { work: measure, by }));

const unverified: Check<"closed"> = ({ id, what }, { before }) => {
  const left = before.corrections.filter(({ verified }) => !verified).map((one) => one.id);
  return what === "claim" && left.length ? [finding("closed-unverified", id, { corrections: left.join(", "), count: left.length })] : [];
};

const unclaimed: Check<"closed"> = ({ id }, { before, after, earlier, all }) =>
  after.phase === "closed" && !all.some(({ state }) => state.claim) && asComplaint(before.contact, earlier)
    ? [finding("no-claim-opened", id, { contact: before.contact.id })]
    : [];

const checks: { readonly [T in CaseEventType]?: readonly Check<T>[] } = {
  "first-contact": [machine],
  assigned: [ownerless],
  closed: [untouched, unverified, unclaimed],
  "measure-verified": [ownMeasure],
  relabelled: [silent],
  verified: [ownWork],
};

/** What the checks of an event's type find in it. @internal */
export function findIn(event: ReadEvent, view: View): readonly CaseFinding[] {
  const own = (checks[event.type] ?? []) as readonly Check<CaseEventType>[];
  return own.flatMap((check) => check(event, view));
}
