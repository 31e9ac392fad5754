import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroHandler } from "./astro.ts";
import { configOf } from "./config.ts";
import { openResults } from "./open-results.ts";
import { start } from "./start.ts";
import { indexFiles } from "./static-index.ts";

const built = (path: string) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));

async function main(): Promise<void> {
  const config = configOf(process.env);
  const entry = new URL("../dist/server/entry.mjs", import.meta.url);
  const reference = built("../../dist/docs");
  if (!existsSync(entry) || !existsSync(reference)) throw new Error("The site is not built yet: run `npm start`, which builds it first.");
  const { handler } = (await import(entry.href)) as { handler: AstroHandler };
  const files = new Map([...indexFiles(built("client")), ...indexFiles(reference, "/reference")]);
  const store = await openResults(config.data, () => new Date());
  const site = await start({ config, store, astro: handler, files, print: console.log });
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, async () => {
      await site.stop();
      process.exit(0);
    });
}

try {
  await main();
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(code === "EADDRINUSE" ? `${message}. Something already listens there; set PORT to another number.` : message);
  process.exit(1);
}
