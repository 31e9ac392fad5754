import type { WordCode } from "./index.ts";

/** A page that others lead to: its address, after the locale unless it begins with a slash, and its name. */
interface Place {
  readonly path: string;
  readonly name: WordCode;
}

/** A place with what it is good for. */
export interface Door extends Place {
  readonly note: WordCode;
}

/** What stands at the head of every page, in its order, and the pages within each. What does not fit on a phone's two lines stands in the foot. */
export const rooms: readonly (Place & { readonly within: string | readonly string[] })[] = [
  { path: "course/", within: ["lessons/", "certificate/"], name: "nav.course" },
  { path: "practice/", within: "practice/", name: "nav.practice" },
  { path: "tools/", within: ["tools/", "planner/"], name: "nav.tools" },
  { path: "search/", within: "search/", name: "nav.search" },
];

/** What stands at the foot of every page beside the languages. */
export const foot: readonly Place[] = [
  { path: "glossary/", name: "glossary.title" },
  { path: "planner/", name: "home.planner" },
  { path: "guide/", name: "foot.guide" },
  { path: "privacy/", name: "foot.privacy" },
  { path: "/desk/", name: "foot.desk" },
];

/** What the first page leads to below the course: for whom, and what each is good for. */
export const doors: readonly { readonly title: WordCode; readonly places: readonly Door[] }[] = [
  {
    title: "home.practise",
    places: [
      { path: "practice/", name: "nav.practice", note: "home.practice-note" },
      { path: "course/", name: "home.map", note: "home.map-note" },
      { path: "glossary/", name: "glossary.title", note: "home.glossary-note" },
    ],
  },
  {
    title: "home.tools",
    places: [
      { path: "planner/", name: "home.planner", note: "home.planner-note" },
      { path: "tools/", name: "home.more-tools", note: "home.more-tools-note" },
    ],
  },
  { title: "home.trainers", places: [{ path: "/desk/", name: "home.desk", note: "home.desk-note" }] },
];

/** Where those go on who build with the library. */
export const developers: readonly Door[] = [
  { path: "guide/", name: "guide.title", note: "guide.description" },
  { path: "/reference/", name: "guide.whole-reference", note: "guide.reference-note" },
];

/** The address of a place in a language. */
export const addressIn = (locale: string, path: string): string => (path.startsWith("/") ? path : `/${locale}/${path}`);
