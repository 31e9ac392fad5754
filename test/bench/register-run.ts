import { createReadStream } from "node:fs";
import Papa from "papaparse";
import { createCalendar } from "redress/calendar";
import { createMonthlyReport, type RowReader, rowReader } from "redress/register";
import { documentsPolicy } from "redress/sla";
import { mapping, now, zone } from "./register-file.ts";

const hours = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
] as const;
const holidays = [2024, 2025, 2026].flatMap((year) =>
  ["01-01", "03-15", "05-01", "08-20", "10-23", "11-01", "12-25", "12-26"].map((date) => `${year}-${date}`),
);
export const calendar = createCalendar({ zone, week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours }, holidays });

/** A register streamed from a file through parser, mapping, deadlines and the monthly report. */
async function reportOn(path: string, parseOnly = false) {
  const reporter = createMonthlyReport({ policy: documentsPolicy, calendar, now });
  let reader: RowReader | undefined;
  let rows = 0;
  const started = performance.now();
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 16 }) as unknown as Papa.LocalFile, {
      skipEmptyLines: true,
      chunk: ({ data }) => {
        for (const cells of data) {
          if (!reader) {
            const head = rowReader(mapping, cells, { calendar });
            if (head.status !== "ok") throw new Error(JSON.stringify(head));
            reader = head;
            continue;
          }
          rows++;
          if (!parseOnly) reporter.add(reader.read(cells));
        }
      },
      complete: () => resolve(),
      error: reject,
    });
  });
  const seconds = (performance.now() - started) / 1000;
  return { reporter, rows, seconds };
}

// A process of its own, so that what it needs of memory is its own too.
if (process.argv[1] === import.meta.filename) {
  const [, , path = "", what = ""] = process.argv;
  const before = process.memoryUsage().rss;
  const started = process.cpuUsage();
  const { reporter, rows, seconds } = await reportOn(path, what === "parse");
  const peak = process.resourceUsage().maxRSS * 1024;
  const { user, system } = process.cpuUsage(started);
  const cpu = (user + system) / 1e6;
  console.log(JSON.stringify({ rows, seconds, cpu, before, peak, state: what === "state" ? reporter.state() : undefined }));
}
