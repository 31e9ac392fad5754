import { start } from "node:repl";
import { inspect } from "node:util";
import * as redress from "redress";
import { fill } from "redress/locales";
import { en } from "redress/locales/en";

/** A case to play with: a client was told of a delivery that never came. Nobody has said yet who reported it. */
const sample = { dissatisfied: "yes", breach: "yes", clientKnows: "yes", fault: "company" } as const;

console.log(`Redress, with its functions and tables by name, the English sentences as \`en\`, and a case as \`sample\`. Try:
  classify(sample)
  classify({ ...sample, reporter: "client" }).origin
  decide(importance, { breach: "yes", loss: { inferred: "yes" } })
  prove(validity)
  en["rule.complaint.origin.unaware"]
  complaintRules.get("complaint.origin.own-work")
  wilson(9, 10)`);
const { context } = start({ prompt: "redress> ", writer: (value) => inspect(value, { depth: 6, colors: true }) });
Object.assign(context, redress, { en, fill, sample });
