import { definePolicy, type PolicySpec } from "redress/sla";

export const run = (spec: PolicySpec) => definePolicy(spec).stages.map(({ id, limit }) => ({ id, limit }));
