import type { Migration } from "kysely/migration";
import type { Engine } from "../engine.ts";
import { attempts } from "./001-attempts.ts";
import { trainers } from "./002-trainers.ts";
import { hints } from "./003-hints.ts";
import { policies } from "./004-policies.ts";

/** All migrations by name, oldest first. A landed one is never edited: add the next. There is no way back. */
export const migrations = (engine: Engine): Record<string, Migration> => ({
  "001-attempts": { up: attempts(engine) },
  "002-trainers": { up: trainers },
  "003-hints": { up: hints },
  "004-policies": { up: policies(engine) },
});
