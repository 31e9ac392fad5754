import type { HttpBindings } from "@hono/node-server";
import type { Clock, Store } from "@redress/results";
import type { Context } from "hono";
import type { AstroHandler } from "./astro.ts";
import type { Live } from "./live.ts";
import type { Log } from "./log.ts";
import type { Files } from "./static-index.ts";

/** What the server is made of; a test puts in others. */
export interface Parts {
  readonly store: Store;
  readonly astro: AstroHandler;
  readonly files: Files;
  readonly live: Live;
  readonly clock: Clock;
  readonly log: Log;
  /** How browsers see us, where that is not how they reach us. */
  readonly publicOrigin: string | undefined;
  /** The slug of the lesson an exercise stands in. */
  readonly lessonOf: (exercise: string) => string | undefined;
}

export type Env = { Bindings: HttpBindings };
export type Call = Context<Env>;
