import type { Migration } from "kysely/migration";
import type { Engine } from "../engine.ts";
import { attempts } from "./001-attempts.ts";
import { trainers } from "./002-trainers.ts";
import { joinCodes } from "./003-join-codes.ts";
import { hints } from "./004-hints.ts";
import { policies } from "./005-policies.ts";

/** All migrations by name, oldest first. A landed one is never edited: add the next. There is no way back. */
export const migrations = (engine: Engine): Record<string, Migration> => ({
  "001-attempts": { up: attempts(engine) },
  "002-trainers": { up: trainers },
  "003-join-codes": { up: joinCodes },
  "004-hints": { up: hints },
  "005-policies": { up: policies(engine) },
});
