/** Longest value that is taken from an address. */
const longest = 2000;

/** The values that an address gives to these names; what it does not name is left out. */
export function readAddress<Name extends string>(query: string, names: readonly Name[]): Partial<Record<Name, string>> {
  const given = new URLSearchParams(query);
  const pairs = names.flatMap((name) => {
    const value = given.get(name);
    return value === null || value.length > longest ? [] : [[name, value]];
  });
  return Object.fromEntries(pairs) as Partial<Record<Name, string>>;
}

/** A query that gives these values; empty ones are named too, since the first state may have another. */
export const addressOf = (values: Readonly<Record<string, string>>): string => `?${new URLSearchParams(values)}`;

/** Puts what is given into the address, so that it can be sent to somebody and is there after a reload. */
export const writeAddress = (values: Readonly<Record<string, string>>): void => history.replaceState(null, "", addressOf(values));
