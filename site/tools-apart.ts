import type { Plugin } from "vite";

const tool = /\/src\/(simulator|planner)\/|\?(simulator|planner)$/;
/** What each tool would share with exercises, or with the other tool. */
const shared: Readonly<Record<string, RegExp>> = {
  simulator: /\/redress\/dist\/(complaint|decision|locales|sla|source)\/|\/elements\/dom\.ts$/,
  planner: /\/redress\/dist\/|\/elements\/(dom|kept|uuid)\.ts$|\/src\/simulator\//,
};

/**
 * Gives each tool copies of its own of what exercises or another tool use too. Shared, these parts would become files that
 * compress apart, and every lesson would pay for a tool that few of them have.
 */
export const toolsApart = (): Plugin => ({
  name: "tools-apart",
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "client",
  async resolveId(source, importer) {
    const [, inFolder, marked] = (importer && tool.exec(importer)) || [];
    const name = marked ?? inFolder;
    if (!importer || !name) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && shared[name]?.test(found.id) ? { ...found, id: `${found.id}?${name}`, moduleSideEffects: false } : undefined;
  },
});
