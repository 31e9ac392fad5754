/** Members in alphabetical order, so that the same report always gives the same text. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, ordered(member)]));
}

/** @internal */
export const jsonOf = (value: unknown): string => `${JSON.stringify(ordered(value), undefined, 2)}\n`;
