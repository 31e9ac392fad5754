/** The cache of one edition: what is taken from it always fits together. */
export const cachePrefix = "redress-";
export const cacheOf = (build: string): string => cachePrefix + build;

/** What the server says of each file: the edition that it is of. */
export const editionHeader = "x-edition";

/** What a lesson (by its address) needs to be read and practised. */
export const addressesOf = (lesson: string, build: string): string[] => [
  lesson,
  ...["exercises.json", "drawn.json", "items/"].map((name) => `${lesson}${name}?v=${build}`),
];

/** Puts an address into an edition's cache where it is not there yet; rejects where it cannot be had, or is of another one. */
export async function keepIn(cache: Cache, address: string, build: string): Promise<void> {
  if (await cache.match(address)) return;
  const answer = await fetch(address, { cache: "no-cache" });
  if (!answer.ok || answer.headers.get(editionHeader) !== build) throw new Error(`${address}: not to be had of this edition`);
  await cache.put(address, answer);
}
