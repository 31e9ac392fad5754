import type { Plugin } from "vite";

const simulator = /\/src\/simulator\/|\?simulator$/;
const shared = /\/redress\/dist\/(complaint|decision|locales|sla|source)\/|\/elements\/dom\.ts$/;

/**
 * Gives the simulator copies of its own of what exercises use too. Shared, these parts would become files that compress
 * apart, and every lesson would pay for a simulator that few of them have.
 */
export const simulatorApart = (): Plugin => ({
  name: "simulator-apart",
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "client",
  async resolveId(source, importer) {
    if (!importer || !simulator.test(importer)) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && shared.test(found.id) ? { ...found, id: `${found.id}?simulator`, moduleSideEffects: false } : found;
  },
});
