export { planToCsv } from "./csv.ts";
export { type ICalendarOptions, planToICalendar } from "./icalendar.ts";
export { type PlanFile, planToJson } from "./json.ts";
export { planToMarkdown } from "./markdown.ts";
export { type ExportCode, type ExportOptions, exportCodes, type Say } from "./options.ts";
