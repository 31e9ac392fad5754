import type { LintCode, RelativeDay, TaskSpec, TemplateSpec } from "redress/offboarding";

type Tasks = readonly TaskSpec[];
const drop =
  (...ids: string[]) =>
  (tasks: Tasks): Tasks =>
    tasks.flatMap((task) =>
      ids.includes(task.id) ? [] : { ...task, dependsOn: task.dependsOn?.filter(({ id }) => !ids.includes(id)) ?? [] },
    );
/** Fields that are `null` are left out. */
const edit =
  (fields: Readonly<Record<string, unknown>>, ...ids: string[]) =>
  (tasks: Tasks): Tasks =>
    tasks.map((task) => {
      if (ids.length && !ids.includes(task.id)) return task;
      return Object.fromEntries(Object.entries({ ...task, ...fields }).filter(([, value]) => value !== null)) as unknown as TaskSpec;
    });
const waits = (...ids: string[]) => ({ dependsOn: ids.map((id) => ({ id, type: "FS" })) });
const before = (offset: number): RelativeDay => ({ anchor: "end", offset, unit: "calendar-days", direction: "before" });
const after = (offset: number): RelativeDay => ({ ...before(offset), direction: "after" });

/** The shipped template with one thing changed, and all that is then wrong with it: codes with the tasks at fault. */
export interface Faulty {
  readonly id: string;
  readonly at: string;
  readonly change: (tasks: Tasks) => Tasks;
  readonly expect: readonly (readonly [code: LintCode, ...tasks: string[]])[];
  readonly why: string;
}

const everybody = ["project", "retainer"];

export const faulty: readonly Faulty[] = [
  {
    id: "nobody-asks",
    at: "O3",
    change: drop("exit-interview", "send-questionnaire"),
    expect: [["no-exit-interview"], ["practice-standard-forms"]],
    why: "Neither interview nor questionnaire; with the questionnaire the only standard survey goes.",
  },
  {
    id: "survey-alone",
    at: "O3",
    change: (tasks) =>
      edit({ topics: ["liked-most", "support-and-responsiveness", "feeling-valued"] }, "send-questionnaire")(drop("exit-interview")(tasks)),
    expect: [],
    why: "A questionnaire on the same topics is another way that the article names.",
  },
  {
    id: "topics",
    at: "O3",
    change: edit({ topics: ["liked-most"] }, "exit-interview"),
    expect: [["topic-missing", "exit-interview"]],
    why: "Support and feeling valued are asked nowhere.",
  },
  {
    id: "feedback-only",
    at: "O3",
    change: edit({ asks: ["feedback"] }, "exit-interview", "send-questionnaire"),
    expect: [["feedback-not-advice", "exit-interview", "send-questionnaire"]],
    why: "Advice is asked for, not feedback.",
  },
  {
    id: "advice-somewhere",
    at: "O3",
    change: edit({ asks: ["feedback"] }, "send-questionnaire"),
    expect: [],
    why: "The interview asks for advice.",
  },
  {
    id: "told-around",
    at: "O3",
    change: edit({ confidential: false }, "exit-interview"),
    expect: [["not-confidential", "exit-interview"]],
    why: "What is said stays between those who talk.",
  },
  {
    id: "asked-in-the-middle",
    at: "O3",
    change: edit({ notBefore: null, due: before(3), ...waits("announce-end") }, "exit-interview"),
    expect: [["asked-before-the-end", "exit-interview"]],
    why: "Who still depends on the work does not speak freely, and has not seen the end.",
  },
  {
    id: "asked-after-what-is-after",
    at: "O3",
    change: edit({ notBefore: null }, "exit-interview"),
    expect: [],
    why: "It waits for the check of needs, which is after the end.",
  },
  { id: "no-notice", at: "O4", change: drop("announce-end"), expect: [["no-end-notice"]], why: "Nobody tells the client." },
  {
    id: "notice-inside",
    at: "O4",
    change: edit({ clientFacing: false }, "announce-end"),
    expect: [["no-end-notice", "announce-end"]],
    why: "A notice that the client does not see is none.",
  },
  {
    id: "notice-some-day",
    at: "O4",
    change: edit({ due: null }, "announce-end"),
    expect: [["end-notice-undated", "announce-end"]],
    why: "No day by which it is told.",
  },
  {
    id: "accounts-unsaid",
    at: "O11",
    change: drop("list-accounts"),
    expect: [["no-account-list"]],
    why: "Which accounts close and which stay is nowhere.",
  },
  {
    id: "unpaid-unseen",
    at: "O10",
    change: drop("check-unpaid"),
    expect: [["unpaid-unwatched"]],
    why: "Nobody looks for unpaid invoices.",
  },
  { id: "no-receipt", at: "O4", change: drop("issue-receipts"), expect: [["no-receipts"]], why: "Transactions without receipts." },
  {
    id: "nobody-does-it",
    at: "O5",
    change: edit({ raci: { accountable: "account-manager" } }, "archive"),
    expect: [["no-owner", "archive"]],
    why: "Somebody answers for it, nobody does it.",
  },
  {
    id: "whenever",
    at: "O5",
    change: edit({ due: null }, "archive"),
    expect: [["no-due-day", "archive"]],
    why: "A task without a day is a loose end.",
  },
  {
    id: "choice-not-asked",
    at: "O5",
    change: drop("ask-data-choice"),
    expect: [["no-data-choice"]],
    why: "Return or delete is the client’s choice.",
  },
  {
    id: "data-forgotten",
    at: "O5",
    change: drop("return-or-delete-data"),
    expect: [["no-data-return"]],
    why: "Nobody returns or deletes the data.",
  },
  {
    id: "data-unconfirmed",
    at: "O5",
    change: drop("confirm-data"),
    expect: [["no-data-confirmation"]],
    why: "The client never hears of it.",
  },
  {
    id: "data-confirmed-by-nothing",
    at: "O5",
    change: edit({ evidence: null }, "confirm-data"),
    expect: [["no-data-confirmation", "confirm-data"]],
    why: "A confirmation that nobody can show is none.",
  },
  {
    id: "data-unproved",
    at: "O5",
    change: edit({ evidence: [{ kind: "access-log", required: false }] }, "return-or-delete-data"),
    expect: [["data-return-unproved", "return-or-delete-data"]],
    why: "Evidence that may be left out proves nothing.",
  },
  { id: "doors-stay-open", at: "O5", change: drop("revoke-access"), expect: [["no-revocation"]], why: "The step that is forgotten most." },
  {
    id: "doors-said-to-be-shut",
    at: "O5",
    change: edit({ evidence: [] }, "revoke-access"),
    expect: [["revocation-unproved", "revoke-access"]],
    why: "Without a log nobody knows.",
  },
  {
    id: "nothing-handed-over",
    at: "O11",
    change: drop("hand-over"),
    expect: [["no-hand-over"]],
    why: "Knowledge and credentials stay with us.",
  },
  {
    id: "shut-at-any-time",
    at: "O5",
    change: edit(waits("list-accounts"), "revoke-access"),
    expect: [["hand-over-after-revocation", "revoke-access", "hand-over"]],
    why: "Nothing keeps the access from being revoked before the hand-over.",
  },
  {
    id: "shut-first",
    at: "O5",
    change: (tasks) =>
      edit(waits("write-instructions", "revoke-access"), "hand-over")(edit(waits("list-accounts"), "revoke-access")(tasks)),
    expect: [
      ["hand-over-after-revocation", "revoke-access", "hand-over"],
      ["due-before-dependency", "hand-over", "revoke-access"],
    ],
    why: "Handed over after access is gone, and due before what it waits for.",
  },
  { id: "no-thank-you", at: "O6", change: drop("thank"), expect: [["no-thanks"]], why: "Nobody says thanks." },
  {
    id: "thanks-by-machine",
    at: "O6",
    change: edit({ automated: true }, "thank"),
    expect: [["thanks-not-personal", "thank"]],
    why: "Not over-automated: a letter that a machine sends is not heartfelt.",
  },
  {
    id: "thanks-to-all",
    at: "O9",
    change: edit({ personal: false }, "thank"),
    expect: [["thanks-not-personal", "thank"]],
    why: "The same letter for everybody.",
  },
  {
    id: "never-heard-again",
    at: "O6",
    change: drop("check-in-week", "check-in-fortnight", "check-in-month"),
    expect: [["no-check-in"]],
    why: "No contact in the month after.",
  },
  {
    id: "heard-too-late",
    at: "O6",
    change: edit({ notBefore: after(35), due: after(40) }, "check-in-week", "check-in-fortnight", "check-in-month"),
    expect: [["no-check-in", "check-in-week", "check-in-fortnight", "check-in-month"]],
    why: "The fortieth day is not within the month.",
  },
  {
    id: "one-call",
    at: "O6",
    change: drop("check-in-week", "check-in-fortnight"),
    expect: [["single-check-in", "check-in-month"]],
    why: "Throughout the month, not one call in it.",
  },
  {
    id: "only-machines",
    at: "O6",
    change: (tasks) => tasks.map((task) => ({ ...task, automated: true })),
    expect: [
      ["thanks-not-personal", "thank"],
      ["all-automated", "announce-end", "check-in-week", "check-in-fortnight", "check-in-month", "thank"],
    ],
    why: "No person speaks to the client any more.",
  },
  {
    id: "interview-for-some",
    at: "O7",
    change: edit({ when: { types: everybody } }, "exit-interview", "send-questionnaire"),
    expect: [["type-loses-interview", "exit-interview", "send-questionnaire"], ["practice-standard-forms"]],
    why: "Contract and temporary clients, who speak most freely, are not asked.",
  },
  {
    id: "thanks-for-some",
    at: "O7",
    change: edit({ when: { types: everybody } }, "thank"),
    expect: [["type-loses-thanks", "thank"]],
    why: "Contract and temporary clients are not thanked: one mistake, not two.",
  },
  {
    id: "two-answer",
    at: "X3",
    change: edit({ raci: { responsible: "it", accountable: ["it", "finance"] } }, "archive"),
    expect: [["two-accountable", "archive"]],
    why: "Two who answer for it are none.",
  },
  {
    id: "none-answers",
    at: "X3",
    change: edit({ raci: { responsible: "it" } }, "archive"),
    expect: [["nobody-accountable", "archive"]],
    why: "Exactly one answers for a task.",
  },
  {
    id: "waits-for-nothing",
    at: "O10",
    change: edit(waits("summarise-results", "no-such-task"), "archive"),
    expect: [["unknown-dependency", "archive"]],
    why: "What it waits for is not in the template.",
  },
  {
    id: "in-a-ring",
    at: "O10",
    change: (tasks) => edit(waits("schedule-check-ins"), "tell-procedure")(edit(waits("tell-procedure"), "schedule-check-ins")(tasks)),
    expect: [["cycle", "tell-procedure", "schedule-check-ins"]],
    why: "Each waits for the other.",
  },
  {
    id: "due-too-soon",
    at: "O10",
    change: edit({ due: after(10) }, "confirm-data"),
    expect: [["due-before-dependency", "confirm-data", "return-or-delete-data"]],
    why: "Confirmed by the tenth day, deleted by the thirtieth.",
  },
  {
    id: "signed-by-word",
    at: "O5",
    change: edit({ evidence: [] }, "sign-documents"),
    expect: [["evidence-absent", "sign-documents"]],
    why: "A signature leaves a paper.",
  },
  {
    id: "retainer-unsettled",
    at: "O8",
    change: drop("agree-remainder"),
    expect: [["no-remainder"]],
    why: "With a retainer, what has to be done before parting is agreed.",
  },
  {
    id: "data-for-money",
    at: "O5",
    change: edit(waits("ask-data-choice", "hand-over", "settle-payments"), "return-or-delete-data"),
    expect: [["data-withheld", "return-or-delete-data"]],
    why: "The data are no pledge for an invoice. The confirmation waits only because the return does.",
  },
  {
    id: "procedure-untold",
    at: "O17",
    change: drop("tell-procedure"),
    expect: [["practice-procedure"]],
    why: "The client does not know what will happen.",
  },
  {
    id: "every-letter-anew",
    at: "O17",
    change: edit({ form: null }, "send-questionnaire"),
    expect: [["practice-standard-forms"]],
    why: "No standard survey.",
  },
  {
    id: "all-by-hand",
    at: "O17",
    change: edit({ automated: false }),
    expect: [["practice-automation"]],
    why: "Nothing that recurs is done by a machine.",
  },
  {
    id: "said-and-lost",
    at: "O17",
    change: drop("record-advice"),
    expect: [["practice-structured-feedback"]],
    why: "What clients say is collected nowhere.",
  },
  { id: "papers-anywhere", at: "O17", change: drop("archive"), expect: [["practice-central-data"]], why: "No one place." },
  {
    id: "one-does-all",
    at: "O17",
    change: edit({ raci: { responsible: "account-manager", accountable: "account-manager" } }),
    expect: [["practice-ownership"]],
    why: "Nothing is delegated.",
  },
  { id: "never-better", at: "O17", change: drop("review-procedure"), expect: [["practice-review"]], why: "The procedure is not reviewed." },
  {
    id: "the-same-for-all",
    at: "O17",
    change: edit({ personal: false }),
    expect: [["thanks-not-personal", "thank"], ["practice-personal"]],
    why: "Nothing is written for this client, the thanks included.",
  },
];

const task = (id: string, deed: TaskSpec["deed"], due: RelativeDay, fields: Partial<TaskSpec> = {}): TaskSpec => ({
  id,
  step: 1,
  title: `golden.${id}`,
  deed,
  raci: { responsible: "account-manager", accountable: "account-manager" },
  due,
  durationDays: 0,
  evidence: [{ kind: "document", required: true }],
  clientFacing: true,
  required: true,
  ...fields,
});
const soon: RelativeDay = { anchor: "notice", offset: 3, unit: "working-days", direction: "after" };
const on = (...ids: string[]) => ids.map((id) => ({ id, type: "FS" as const }));

/** A template with exactly five mistakes, one of each, and nothing else: to be found by learners (O3 to O7). */
export const fiveMistakes: TemplateSpec = {
  id: "five-mistakes",
  tasks: [
    task("notice", "end-notice", soon, { form: "message", personal: true }),
    task("plan", "procedure", soon, { form: "document", dependsOn: on("notice") }),
    task("rest", "remainder", soon, { when: { types: ["retainer"] } }),
    task("open", "open-work", soon, { clientFacing: false }),
    task("accounts", "account-list", before(7), { raci: { responsible: "it", accountable: "account-manager" } }),
    task("handing", "hand-over", before(0), { dependsOn: on("accounts") }),
    task("access", "revocation", after(1), {
      raci: { responsible: "it", accountable: "it" },
      dependsOn: on("accounts"),
      clientFacing: false,
    }),
    task("choice", "data-choice", before(0)),
    task("deletion", "data-return", after(30), { dependsOn: on("choice"), clientFacing: false }),
    task("confirmation", "data-confirmation", after(30), { dependsOn: on("deletion") }),
    task("unpaid", "unpaid", soon, { raci: { responsible: "finance", accountable: "finance" }, clientFacing: false }),
    task("invoice", "invoice", after(7), { raci: { responsible: "finance", accountable: "finance" }, dependsOn: on("unpaid") }),
    task("interview", "exit-interview", after(10), {
      notBefore: after(1),
      topics: ["liked-most", "support-and-responsiveness", "feeling-valued"],
      asks: ["feedback"],
      confidential: true,
    }),
    task("questions", "survey", after(10), {
      notBefore: after(1),
      form: "survey",
      asks: ["feedback"],
      confidential: true,
      automated: true,
    }),
    task("notes", "feedback-record", after(20), { dependsOn: on("interview", "questions"), clientFacing: false }),
    task("letter", "thanks", after(5), { personal: true, when: { types: ["project", "retainer"] } }),
    task("call", "check-in", after(28), { notBefore: after(21) }),
    task("papers", "archive", after(14), { clientFacing: false }),
    task("lessons", "review", after(40), { dependsOn: on("notes"), clientFacing: false }),
  ],
};

export const fiveFound = [
  ["feedback-not-advice", 1, ["interview", "questions"], "Both ask for feedback; nobody asks for advice."],
  ["no-receipts", 2, [], "An invoice goes out, and no receipt for what was paid."],
  [
    "hand-over-after-revocation",
    3,
    ["access", "handing"],
    "Access waits for the list of accounts only; it can be gone before the hand-over.",
  ],
  ["single-check-in", 4, ["call"], "One call in the month."],
  ["type-loses-thanks", 5, ["letter"], "Only project and retainer clients are thanked."],
] as const;
