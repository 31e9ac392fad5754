/** What stands at the head of every page, in its order: address after the locale, the pages within it, and its name. */
export const rooms = [
  { path: "course/", within: ["lessons/", "certificate/"], name: "nav.course" },
  { path: "practice/", within: "practice/", name: "nav.practice" },
  { path: "planner/", within: "planner/", name: "nav.planner" },
] as const;
