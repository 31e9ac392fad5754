/** What a search finds, in the order in which it is shown: a word that is explained answers at once. */
export const searchKinds = ["glossary", "lesson", "tool", "guide", "page"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** By the beginning of an address after the locale. What is not here is not searched: lists of other pages, and the glossary's page, whose terms are found one by one. */
const places: Readonly<Record<string, SearchKind>> = {
  "lessons/": "lesson",
  "planner/": "tool",
  "tools/": "tool",
  "guide/": "guide",
  "practice/": "page",
  "certificate/": "page",
  "privacy/": "page",
};

/** What a page is, by its address after the locale; undefined where it is not searched. */
export const searchKindOf = (path: string): SearchKind | undefined =>
  Object.entries(places).find(([beginning]) => path.startsWith(beginning))?.[1];
