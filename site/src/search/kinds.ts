/** What a search finds, in the order in which it is shown: a word that is explained answers at once. */
export const searchKinds = ["glossary", "lesson", "tool", "guide", "page"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** By the address after the locale. What is not here is not searched: lists of other pages, parts of lessons, and the glossary's page, whose terms are found one by one. */
const places: readonly (readonly [SearchKind, RegExp])[] = [
  ["lesson", /^lessons\/[\w-]+\/$/],
  ["tool", /^(planner|tools\/[\w-]+)\/$/],
  ["guide", /^guide\//],
  ["page", /^(practice|certificate|privacy)\/$/],
];

/** What a page is, by its address after the locale; undefined where it is not searched. */
export const searchKindOf = (path: string): SearchKind | undefined => places.find(([, address]) => address.test(path))?.[0];
