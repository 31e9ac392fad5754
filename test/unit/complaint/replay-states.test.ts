import { audit, type CaseEvent, replay } from "redress/complaint";
import { describe, expect, test } from "vitest";

type Loose = Readonly<Record<string, unknown>>;

/** Events with ids e0, e1 and so on; the place in the log is the instant. */
const log = (...events: readonly Loose[]) =>
  events.map((event, at) => ({ id: `e${at}`, at, by: "operator-1", ...event })) as unknown as CaseEvent[];

function stateOf(...events: readonly Loose[]) {
  const replayed = replay(log(...events));
  return replayed.status === "ok" ? replayed.state : expect.fail(JSON.stringify(replayed));
}

function found(...events: readonly Loose[]) {
  const audited = audit(log(...events));
  return audited.status === "ok" ? audited.findings.map(({ code, event }) => `${code} ${event}`) : expect.fail(JSON.stringify(audited));
}

const registered = { type: "registered", contact: "contact-1", kind: "complaint" };
const opened = { type: "claim-opened", claim: "claim-1", basis: "contact-1", origin: "external" };
const accepted = { type: "accepted" };
const called = { type: "first-contact", how: "personal" };
const corrections = ["a", "b"].map((id) => ({ id, executor: "engineer-1", due: "2026-03-06" }));
const agreed = { type: "corrections-agreed", corrections };
const done = (correction: string) => ({ type: "implemented", correction, by: "engineer-1" });
const handedOver = { type: "handed-over" };
const closedContact = { type: "closed", what: "contact" };
const closed = { type: "closed", what: "claim" };
const reopened = { type: "reopened" };

describe("the state", () => {
  test("a closing ends the pause, and a resumption after the reopening has nothing to resume", () => {
    const paused = { type: "paused", reason: "away" };
    expect(stateOf(registered, opened, called, paused, closed).pauses).toEqual([{ from: 3, to: 4, reason: "away" }]);
    expect(replay(log(registered, opened, called, paused, closed, reopened, { type: "resumed" }))).toMatchObject({ code: "not-paused" });
  });

  test("closing the contact leaves its claim open", () => {
    const state = stateOf(registered, opened, closedContact);
    expect(state.phase).toBe("claim");
    expect(state.contact.closedAt).toBe(2);
    expect(stateOf(registered, opened, closedContact, accepted).phase).toBe("work");
  });

  test("a reopened contact can be closed again, and a claim opened from it", () => {
    expect(stateOf(registered, closedContact, reopened)).toMatchObject({
      phase: "contact",
      contact: { id: "contact-1", kind: "complaint" },
    });
    expect(stateOf(registered, closedContact, reopened, closedContact).contact.closedAt).toBe(3);
    expect(stateOf(registered, closedContact, reopened, opened).phase).toBe("claim");
  });

  test("a reopened claim is taken up and handed over anew; the contact stays closed", () => {
    const before = [registered, opened, accepted, closedContact, handedOver, closed, reopened];
    const state = stateOf(...before);
    expect(state.phase).toBe("claim");
    expect(state.stage).toBe("acceptance");
    expect(state).not.toHaveProperty("handedOverAt");
    expect(state.contact.closedAt).toBe(3);
    expect(stateOf(...before, accepted, handedOver)).toMatchObject({ phase: "handed-over", acceptedAt: 2, handedOverAt: 8 });
  });

  test("a withdrawn case that is reopened is withdrawn no more", () => {
    expect(stateOf(registered, { type: "withdrawn" }, reopened)).not.toHaveProperty("withdrawnAt");
  });

  test("work is not taken up again once it is handed over", () => {
    expect(replay(log(registered, opened, handedOver, accepted))).toMatchObject({ code: "cannot-follow", phase: "handed-over" });
  });

  test("satisfaction can be asked after closing", () => {
    const asked = { type: "satisfaction-recorded", satisfied: "no" };
    expect(stateOf(registered, opened, closed, asked).satisfaction).toEqual({ at: 3, satisfied: "no" });
  });

  test("a correction can be carried out again until it is checked", () => {
    expect(stateOf(registered, opened, agreed, done("a"), done("a")).corrections[0]?.implemented?.at).toBe(4);
  });

  test("one measure checked leaves the others unchecked", () => {
    const measures = ["m1", "m2"].map((measure) => ({
      type: "measure-agreed",
      measure,
      nonconformity: "n1",
      executor: "p",
      due: "2026-03-31",
    }));
    const nonconformity = { type: "nonconformity-recorded", nonconformity: "n1", department: "support", process: "update" };
    const [found] = stateOf(registered, opened, nonconformity, ...measures, { type: "measure-verified", measure: "m2" }).improvement;
    expect(found?.measures.map(({ verified }) => verified?.at)).toEqual([undefined, 5]);
  });

  test("a merger entered by mistake can be voided, and the case goes on", () => {
    const voided = { type: "voided", event: "e1", reason: "another client" };
    expect(stateOf(registered, { type: "merged", into: "case-9" }, voided, opened).phase).toBe("claim");
  });
});

describe("the audit", () => {
  test("a contact closed while its claim is open is not the end of the case", () => {
    expect(found(registered, opened, closedContact)).toEqual([]);
  });

  test("what the client was seen to do is no contact with him", () => {
    const seen = { type: "loyalty-recorded", loyal: "yes", basis: "observed-after", days: 9 };
    const said = { type: "loyalty-recorded", loyal: "yes", basis: "stated-at-closing" };
    const closing = "closed-without-contact";
    expect(found(registered, opened, closed, seen, reopened, closed)).toEqual([`${closing} e2`, `${closing} e5`]);
    expect(found(registered, opened, said, closed)).toEqual([]);
  });

  test.each([
    called,
    agreed,
    { type: "remedy-offered", remedy: "apology", blame: "not-accepted" },
    { type: "satisfaction-recorded", satisfied: "yes" },
  ])("in touch by $type", (event) => {
    expect(found(registered, opened, event, closed)).not.toContain("closed-without-contact e3");
  });

  test("a personal acknowledgement is no contact about the matter, but not a machine's either", () => {
    const told = (how: string) => ({ type: "acknowledged", how });
    expect(found(registered, opened, told("automatic"), told("personal"), closed)).toEqual(["closed-without-contact e4"]);
  });

  test("checking all finds only what the checker did himself and nobody had checked", () => {
    const other = { type: "verified", correction: "a", by: "owner-1" };
    const all = { type: "verified", by: "engineer-1" };
    expect(found(registered, opened, agreed, done("a"), done("b"), other, all)).toEqual(["verified-by-implementer e6"]);
  });

  test("a claim opened after the reopening answers the question", () => {
    expect(found(registered, called, closedContact)).toEqual(["no-claim-opened e2"]);
    expect(found(registered, called, closedContact, reopened, opened)).toEqual([]);
  });

  test("thanks may be closed without a word, a contact of undecided kind may not", () => {
    expect(found({ ...registered, kind: "thanks" }, closedContact)).toEqual([]);
    expect(found({ type: "registered", contact: "contact-1" }, closedContact)).toEqual(["closed-without-contact e1", "no-claim-opened e1"]);
  });
});
