import { linkDays } from "@redress/results";
import { addressOf, configOf } from "./config.ts";
import { openResults } from "./open-results.ts";

/** What is printed of a one-time link to the desk. */
export const linkLine = (address: string, token: string): string =>
  `The trainer's desk opens once, within ${linkDays} days, at ${address}/desk/enter?token=${token}`;

if (import.meta.main) {
  try {
    const config = configOf(process.env);
    const store = await openResults(config.data, () => new Date());
    console.log(linkLine(addressOf(config, config.port), await store.trainers.newLink()));
    await store.close();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
