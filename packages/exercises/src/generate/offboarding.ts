import {
  type ClientType,
  clientTypes,
  type Deed,
  type EndReason,
  endReasons,
  type LintCode,
  lintOffboarding,
  offboardingTemplate,
  planOffboarding,
  type TaskSpec,
  type Template,
} from "redress/offboarding";
import { plainOf } from "../deadline/due-routes.ts";
import { ItemMistake } from "../item-mistake.ts";
import type { Told } from "../shape.ts";
import { settledKey } from "./settled.ts";
import { type Generator, trades } from "./shape.ts";
import { calendarOf, someWeekday } from "./time-facts.ts";

/** Three tasks one after another, each so many working days, and by how many working days before the end they are due. */
export interface ChainFacts {
  readonly notice: string;
  readonly end: string;
  readonly tasks: readonly { readonly id: string; readonly days: number; readonly before: number }[];
}
const chain = ["list-open-work", "finish-open-work", "hand-over"] as const;
const fits = "fits";
const deedOf: Readonly<Record<string, Deed>> = {
  "list-open-work": "open-work",
  "finish-open-work": "finish-work",
  "hand-over": "hand-over",
};

const chainTemplate = ({ tasks }: ChainFacts): Template => ({
  id: "chain",
  tasks: tasks.map(({ id, days, before }, at) => ({
    ...{ id, step: 4, title: `task.offboarding.${id}`, deed: deedOf[id] as Deed, clientFacing: false, required: true },
    raci: { responsible: "project-lead", accountable: "project-lead" },
    due: { anchor: "end", offset: before, unit: "working-days", direction: "before" },
    durationDays: days,
    dependsOn: tasks.slice(Math.max(0, at - 1), at).map((task) => ({ id: task.id, type: "FS" as const })),
  })),
});

/** Whether a plan fits before the end, or which task misses its day (O5). */
export const planGenerator: Generator<ChainFacts> = {
  ...{ name: "plan-fits", answers: "options", outcomes: [fits, ...chain], seconds: 75, facility: 0.45 },
  draw(chance) {
    const notice = someWeekday(chance);
    const [list, work, hand] = [chance.whole(1, 4), chance.whole(1, 4), chance.whole(1, 4)];
    const late = chance.pick([fits, fits, ...chain]);
    const room = late === "hand-over" ? -chance.whole(1, hand) : chance.whole(0, 2);
    const all = list + work + hand + room;
    // By how many days each of the first two is done before the end, at the earliest; the late one is due before that.
    const left = [all - list, all - list - work].map((days) => Math.max(0, days)) as [number, number];
    const early = (task: string, days: number) => (task === late ? days + 1 : Math.max(0, days - chance.whole(0, 1)));
    const finish = early("finish-open-work", left[1]);
    const before = [Math.max(early("list-open-work", left[0]), finish), finish, 0];
    const end = plainOf(calendarOf("nine-to-six")).addDays(notice, all);
    const tasks = chain.map((id, at) => ({ id, days: [list, work, hand][at] as number, before: before[at] as number }));
    const days = { openDays: list, openBefore: before[0] as number, workDays: work, workBefore: before[1] as number, handDays: hand };
    return { facts: { notice, end, tasks }, say: { trade: chance.pick(trades), form: "chain", notice, end, ...days } };
  },
  key(item, facts) {
    const { notice, end } = facts;
    const calendar = plainOf(calendarOf("nine-to-six"));
    const told = planOffboarding(chainTemplate(facts), { type: "project", reason: "finished" }, { notice, end }, calendar);
    if (told.status !== "ok") throw new ItemMistake(item, "facts", `refused as ${told.code}`);
    if (told.conflicts.length > 1) throw new ItemMistake(item, "facts", "more than one task misses its day");
    const [late] = told.conflicts;
    const overlooked = (option: string): Told => {
      if (option === fits) return { code: "is-late", facts: { due: late?.due ?? "", finish: late?.earliestFinish ?? "" } };
      const task = told.tasks.find(({ id }) => id === option);
      return { code: "is-in-time", facts: { due: task?.due ?? "", finish: task?.earliest.finish ?? "" } };
    };
    return settledKey(
      item,
      ["offboarding.plan.back-from-the-end", "offboarding.plan.finish-day"],
      [fits, ...chain],
      late?.task ?? fits,
      overlooked,
    );
  },
};

/** A plan with one thing wrong: without a deed, or with a task changed. */
export interface LintFacts {
  readonly type: ClientType;
  readonly reason: EndReason;
  readonly fault: LintCode;
}
const without =
  (...deeds: readonly Deed[]) =>
  (tasks: readonly TaskSpec[]) =>
    tasks.filter(({ deed }) => !deeds.includes(deed));
const changed = (deed: Deed, fields: Partial<TaskSpec>) => (tasks: readonly TaskSpec[]) =>
  tasks.map((task) => (task.deed === deed ? { ...task, ...fields } : task));
const onlyFor = (deed: Deed, ...types: readonly ClientType[]) => changed(deed, { when: { types } });

/** Faults of a plan, by the finding that each is to bring about. */
const faults: Readonly<Partial<Record<LintCode, (tasks: readonly TaskSpec[]) => readonly TaskSpec[]>>> = {
  "no-exit-interview": without("exit-interview", "survey"),
  "feedback-not-advice": (tasks) => changed("survey", { asks: ["feedback"] })(changed("exit-interview", { asks: ["feedback"] })(tasks)),
  "not-confidential": changed("exit-interview", { confidential: false }),
  "no-end-notice": without("end-notice"),
  "no-receipts": without("receipts"),
  "no-account-list": without("account-list"),
  "no-data-choice": without("data-choice"),
  "no-revocation": without("revocation"),
  "no-hand-over": without("hand-over"),
  "no-thanks": without("thanks"),
  "no-check-in": without("check-in"),
  "thanks-not-personal": changed("thanks", { personal: false }),
  "type-loses-interview": (tasks) => onlyFor("survey", "project")(onlyFor("exit-interview", "project")(tasks)),
  "type-loses-thanks": onlyFor("thanks", "project"),
};
const mistakeIds = ["mistake-1", "mistake-2", "mistake-3", "mistake-4", "mistake-5"] as const;

/** Which of the five mistakes a plan makes (O3 to O7). */
export const lintGenerator: Generator<LintFacts> = {
  ...{ name: "five-mistakes", answers: "options", outcomes: mistakeIds, seconds: 35, facility: 0.55 },
  draw(chance) {
    const groups = [Object.keys(faults).slice(0, 3), Object.keys(faults).slice(3, 6), Object.keys(faults).slice(6, 9)];
    const fault = chance.pick(chance.pick([...groups, Object.keys(faults).slice(9, 12), Object.keys(faults).slice(12)])) as LintCode;
    const facts = { type: chance.pick(clientTypes), reason: chance.pick(endReasons), fault };
    return { facts, say: { trade: chance.pick(trades), form: fault, clientKind: facts.type, ending: facts.reason } };
  },
  key(item, { type, reason, fault }) {
    const spoil = faults[fault];
    if (!spoil) throw new ItemMistake(item, "facts.fault", `no plan with ${fault}`);
    const found = lintOffboarding({ id: "spoilt", tasks: spoil(offboardingTemplate.tasks) }, { type, reason });
    const mistakes = new Map(found.flatMap(({ mistake, rule }) => (mistake ? [[mistake, rule] as const] : [])));
    const [first] = mistakes;
    if (!first || mistakes.size > 1) throw new ItemMistake(item, "facts", `${mistakes.size} mistakes`);
    const [mistake, rule] = first;
    return settledKey(item, [rule], mistakeIds, `mistake-${mistake}`, (option) => ({ code: `not-${option}` }));
  },
};

/** Who does a task and who answers for it. */
export interface RolesFacts {
  readonly task: string;
  readonly responsible?: string;
  readonly accountable: readonly string[];
}
const roleFaults = ["in-order", "two-accountable", "nobody-accountable", "no-owner"] as const;
const roles = ["account-manager", "project-lead", "finance", "it", "management"] as const;
const tasks = ["thank", "hand-over", "revoke-access", "exit-interview", "archive", "announce-end"] as const;

/** What is wrong with who does what: exactly one answers for a task, and somebody does it (X3). */
export const rolesGenerator: Generator<RolesFacts> = {
  ...{ name: "roles", answers: "options", outcomes: roleFaults, seconds: 30, facility: 0.6 },
  draw(chance) {
    const form = chance.pick(roleFaults);
    const [a, b] = chance.some(roles, 2) as [string, string];
    const accountable = { "in-order": [a], "two-accountable": [a, b], "nobody-accountable": [], "no-owner": [a] }[form];
    const responsible = form === "no-owner" ? undefined : chance.pick([a, b]);
    const facts = { task: chance.pick(tasks), accountable, ...(responsible && { responsible }) };
    const clues = [responsible ? "does" : "nobody-does", ["nobody-answers", "answers", "two-answer"][accountable.length] as string];
    const said = { ...(responsible && { doer: responsible }), ...(accountable.length && { answerer: accountable }) };
    return { facts, say: { trade: chance.pick(trades), form: "task", task: facts.task, clues, ...said } };
  },
  key(item, { task, responsible, accountable }) {
    const raci = {
      ...(responsible && { responsible }),
      ...(accountable.length && { accountable: accountable.length > 1 ? accountable : (accountable[0] as string) }),
    };
    const spec = offboardingTemplate.tasks.find(({ id }) => id === task) as TaskSpec;
    const found = lintOffboarding({ id: "one", tasks: [{ ...spec, raci, dependsOn: [] }] }).filter(({ code }) =>
      roleFaults.some((one) => one === code),
    );
    if (found.length > 1) throw new ItemMistake(item, "facts", "more than one fault");
    const [fault] = found;
    const rule = fault?.rule ?? "offboarding.check.two-accountable";
    return settledKey(item, [rule], roleFaults, fault?.code ?? "in-order", (option) => ({ code: `not-${option}` }));
  },
};
