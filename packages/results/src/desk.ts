import { type Context, instant } from "./context.ts";
import { deskItems } from "./desk-items.ts";
import { deskLearners } from "./desk-learners.ts";
import { firstRows, latestRows, practisedRows } from "./desk-rows.ts";
import { policyNow } from "./policy.ts";
import type { DeskView } from "./views.ts";

/** What the trainer's desk shows at an instant; computed from the attempts each time, so there is nothing to go stale. */
export async function deskView({ db, catalogue }: Context, now: Date): Promise<DeskView> {
  const learners = deskLearners(catalogue, now, await latestRows(db), await practisedRows(db));
  return {
    now: instant(now),
    learners,
    items: deskItems(catalogue, await firstRows(db)),
    ...(await policyNow(db)),
    attempts: learners.reduce((total, { attempts, practised }) => total + attempts + practised, 0),
  };
}
