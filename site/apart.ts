import type { Plugin } from "vite";

/** Files that get copies of their own of what other pages use too. */
export interface Apart {
  /** Marks a copy in its address. */
  readonly name: string;
  /** Files that are fetched only where they are needed. */
  readonly files: RegExp;
  /** What they get copies of. */
  readonly shared: RegExp;
}

/**
 * Gives what only some pages fetch copies of its own of what all pages use. Shared, these parts would become files that
 * compress apart, and every lesson would pay for what few of them have.
 */
export const apart = ({ name, files, shared }: Apart): Plugin => ({
  name: `${name}-apart`,
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "client",
  async resolveId(source, importer) {
    if (!importer || !(files.test(importer) || importer.endsWith(`?${name}`))) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && shared.test(found.id) ? { ...found, id: `${found.id}?${name}`, moduleSideEffects: false } : found;
  },
});
