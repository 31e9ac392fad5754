import { lintGenerator, planGenerator, rolesGenerator } from "../offboarding.ts";

/** Parting without loose ends. */
export const generators = { "plan-fits": planGenerator, "five-mistakes": lintGenerator, roles: rolesGenerator } as const;
