import { defineMapping } from "./define-mapping.ts";

/**
 * A table as help desks export it, one row a ticket, read as a register: a worked example to be copied and changed. Such a
 * table knows no claim and no agreed correction, so a ticket counts as opened when it was created, and most stages stay
 * without figures; it does not tell who answered, so its first response may be a machine's. Rule `register.mapping.help-desk`.
 *
 * Instants are `YYYY-MM-DD HH:mm:ss` on the wall of the calendar's zone. Five and four of five are a content client.
 *
 * @example
 * ```ts
 * import { helpDeskMapping, rowReader } from "redress/register";
 * const head = ["number", "created_at", "first_response_at", "close_at", "priority", "type", "group", "owner", "rating"];
 * const reader = rowReader(helpDeskMapping, head, { calendar: { zone: "Europe/Budapest" } });
 * const cells = ["31007", "2026-03-02 09:00:00", "2026-03-02 09:40:00", "", "Medium", "Complaint", "support", "agent-4", ""];
 * const read = reader.status === "ok" && reader.read(cells);
 * read && "id" in read && [read.importance, read.owner, read.closedAt]; // ["ordinary", "agent-4", undefined]
 * ```
 */
export const helpDeskMapping = /* @__PURE__ */ defineMapping({
  id: "help-desk",
  instants: "YYYY-MM-DD HH:mm:ss",
  empty: ["-", "NULL"],
  columns: {
    id: { column: "number" },
    registeredAt: { column: "created_at" },
    openedAt: { column: "created_at" },
    firstContactAt: { column: "first_response_at" },
    closedAt: { column: "close_at" },
    importance: {
      column: "priority",
      values: { Low: "ordinary", Medium: "ordinary", Normal: "ordinary", High: "high", Urgent: "high" },
    },
    kind: {
      column: "type",
      values: {
        Complaint: "complaint",
        Incident: "request",
        Problem: "request",
        Question: "request",
        Request: "request",
        Unspecified: null,
      },
    },
    owner: { column: "owner" },
    department: { column: "group" },
    satisfied: { column: "rating", values: { "1": "no", "2": "no", "3": "no", "4": "yes", "5": "yes" } },
    rating: { column: "rating" },
  },
});
