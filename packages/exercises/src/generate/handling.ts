import { answer, answers, type Fault, registrar, registrars } from "redress/complaint";
import type { ItemFacts } from "../source/by-table.ts";
import { clues, mishap } from "./classification.ts";
import { type Generator, trades } from "./shape.ts";
import { tableKey } from "./table-key.ts";

/** Who enters a complaint, by whether whoever took it works in the register (C31). */
export const registrarGenerator: Generator<ItemFacts> = {
  ...{ name: "registrar", answers: "options", outcomes: [...registrars, "ask"], seconds: 20, facility: 0.75 },
  draw(chance) {
    const facts = chance.pick<ItemFacts>([
      { hasAccess: "yes" },
      { hasAccess: "yes", departmentHasOwner: "yes" },
      ...Array(2).fill({ hasAccess: "no", departmentHasOwner: "yes" }),
      ...Array(2).fill({ hasAccess: "no", departmentHasOwner: "no" }),
      { hasAccess: "no" },
      { departmentHasOwner: "yes" },
    ]);
    const form = chance.pick(["phone", "counter", "letter"]);
    return { facts, say: { trade: chance.pick(trades), form, mishap: mishap(chance, "client", "both"), clues: clues(facts) } };
  },
  key: (item, facts) =>
    tableKey(registrar, item, facts, [...registrars, "ask"], {
      self: { hasAccess: "yes" },
      "department-owner": { hasAccess: "no", departmentHasOwner: "yes" },
      "quality-management": { hasAccess: "no", departmentHasOwner: "no" },
    }),
};

/** Whether an answer accepts the blame, offers without accepting it, or rejects with reasons (C14, K4). */
export const answerGenerator: Generator<ItemFacts> = {
  ...{ name: "answer", answers: "options", outcomes: [...answers, "ask"], seconds: 25, facility: 0.6 },
  draw(chance) {
    const fault = chance.weighted<Fault>({ company: 2, shared: 2, client: 2, nobody: 2, unestablished: 2 });
    const redress = chance.weighted({ yes: 3, no: 3, unsaid: 2 });
    const facts = redress === "unsaid" ? { fault } : { fault, redress };
    return { facts, say: { trade: chance.pick(trades), form: "answer", mishap: mishap(chance, "both"), clues: clues(facts) } };
  },
  key: (item, facts) =>
    tableKey(answer, item, facts, [...answers, "ask"], { "offer-without-accepting": { redress: "yes" }, reject: { redress: "no" } }),
};
