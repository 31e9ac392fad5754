import { exerciseById } from "@redress/lessons";
import type { Store } from "@redress/results";
import { createApp } from "./app.ts";
import type { AstroHandler } from "./astro.ts";
import { addressOf, type Config } from "./config.ts";
import { linkLine } from "./desk-link.ts";
import { listen, stop } from "./listen.ts";
import { createLive } from "./live.ts";
import { logTo } from "./log.ts";
import type { Files } from "./static-index.ts";

/** What a server is started with. */
export interface Start {
  readonly config: Config;
  readonly store: Store;
  readonly astro: AstroHandler;
  readonly files: Files;
  readonly print: (line: string) => void;
}

/** A link for the first trainer, until there is one; an older link that nobody used is taken back. */
async function firstLink({ trainers }: Store, address: string): Promise<string | undefined> {
  if (await trainers.everEntered()) return undefined;
  await trainers.revokeLinks();
  return linkLine(address, await trainers.newLink());
}

/** Starts the site: prints its address and, until a trainer has come in, the link to the desk. @returns what stops it. */
export async function start({ config, store, astro, files, print }: Start): Promise<{ address: string; stop: () => Promise<void> }> {
  const clock = () => new Date();
  const live = createLive(clock);
  const log = logTo((line) => console.error(line), clock);
  // Astro listens for these too, and then says nothing of ours.
  process.on("unhandledRejection", (error) => log("unhandled", error));
  const lessonOf = (exercise: string) => exerciseById(exercise)?.lesson.slug;
  const app = createApp({ store, astro, files, live, clock, log, lessonOf, publicOrigin: config.publicOrigin });
  const { server, port } = await listen(app, config.port, config.host);
  const address = addressOf(config, port);
  const link = await firstLink(store, address);
  // In one piece, so that whoever waits for the address has the link too.
  print([`Redress is at ${address}/`, ...(link ? [link] : [])].join("\n"));
  return {
    address,
    stop: async () => {
      live.close();
      await stop(server);
      await store.close();
    },
  };
}
