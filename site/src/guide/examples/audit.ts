import { audit, type CaseEvent } from "redress/complaint";

export const run = (log: CaseEvent[]) => audit(log);
