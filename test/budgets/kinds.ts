import { type Built, gzipped } from "./built.ts";
import { fetchesOf, withImports } from "./scripts.ts";

/** The plain name of a built script, without its folder and hash. */
export const nameOf = (file: string): string => /([\w-]+?)(?:\.[\w-]+)?\.js$/.exec(file)?.[1] ?? file;

const named = (built: Built, name: string): string[] => [...built.keys()].filter((file) => file.endsWith(".js") && nameOf(file) === name);

/** Bytes by what is weighed. */
type Weighed = [name: string, bytes: number];

/**
 * What each exercise kind adds to a page that has the code of every exercise already, in bytes as gzip sends them: its script
 * with what it alone brings along, then what it fetches by itself, such as a language's phrases, and what kinds share.
 */
export function kindWeights(built: Built): Weighed[] {
  const [parts] = named(built, "parts");
  const [base] = named(built, "exercise");
  if (!parts || !base) throw new Error("Budgets: the scripts exercise and parts were not built under their names");
  const had = withImports(built, [base, parts]);
  const added = (file: string) => [...withImports(built, [file])].filter((one) => !had.has(one));
  const kinds = fetchesOf(built, parts).filter((file) => built.has(file));
  const shared = [...new Set(kinds.flatMap(added))].filter((one) => kinds.filter((kind) => added(kind).includes(one)).length > 1);
  const bytes = (files: readonly string[]) => files.reduce((sum, one) => sum + gzipped(built.get(one) ?? ""), 0);
  const rows = kinds.flatMap((kind): Weighed[] => [
    [nameOf(kind), bytes(added(kind).filter((one) => !shared.includes(one)))],
    ...fetchesOf(built, kind).map(
      (one): Weighed => [`${nameOf(kind)}, ${nameOf(one)}`, bytes(added(one).filter((two) => !added(kind).includes(two)))],
    ),
  ]);
  return [...rows.sort(([one], [other]) => (one < other ? -1 : 1)), ["shared by kinds", bytes(shared)]];
}

/** Scripts that hold luxon, and are not what the simulator fetches when it is opened, or an example of the guide when it is used. */
export function strayLuxon(built: Built): string[] {
  const scripts = [...built].filter(([file]) => file.endsWith(".js"));
  const opener = scripts.map(([file]) => file).find((file) => /\/Simulator\b/.test(file));
  const fetched = scripts.map(([file]) => fetchesOf(built, file));
  const examples = fetched.find((files) => files.some((file) => nameOf(file) === "working-time")) ?? [];
  const own = new Set([...(opener ? fetchesOf(built, opener) : []), ...withImports(built, examples)]);
  return scripts.filter(([file, text]) => text.includes("Invalid DateTime") && !own.has(file)).map(([file]) => file);
}
