import { addressOf, configOf } from "./config.ts";
import { openResults } from "./open-results.ts";

/** The address of a one-time link to the desk. */
export const linkAddress = (address: string, token: string): string => `${address}/desk/enter?token=${token}`;

if (import.meta.main) {
  try {
    const config = configOf(process.env);
    const store = await openResults(config.data, () => new Date());
    console.log(
      `The trainer's desk opens once, within 7 days, at ${linkAddress(addressOf(config, config.port), await store.trainers.newLink())}`,
    );
    await store.close();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
