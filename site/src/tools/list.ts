/** The tools in the order of their room: address after the locale, and the name of its words. */
export const tools = [
  { path: "tools/iceberg/", name: "iceberg" },
  { path: "tools/deadline/", name: "deadline" },
  { path: "tools/sample-size/", name: "sample" },
  { path: "tools/reply/", name: "reply" },
  { path: "planner/", name: "planner" },
] as const;
