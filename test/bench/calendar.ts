import { DateTime } from "luxon";
import { createCalendar } from "redress/calendar";
import { numbers } from "../tools/numbers.ts";
import { holidays, peers, spec, zone } from "./calendar-peers.ts";
import { kibibytes, milliseconds, nanoseconds } from "./calendar-timing.ts";
import { inDuckDb } from "./calendar-warehouse.ts";

// The peers count in the zone of the process.
process.env.TZ = zone;
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const years = (count: number) => Math.round(count * 365.25) * day;
const [from, to] = [Date.UTC(2005, 0, 10), Date.UTC(2030, 11, 20)];

const whole = () => {
  const calendar = createCalendar(spec);
  calendar.ms.between(from, to);
  return calendar;
};
const began = performance.now();
const calendar = whole();
const first = performance.now() - began;

const next = numbers(33);
const instants = (count: number, latest: number) =>
  Array.from({ length: count }, () => from + Math.floor((next() * (latest - from)) / minute) * minute);
const many = instants(4096, to - years(11));
const tenYears = calendar.ms.between(many[0] as number, (many[0] as number) + years(10));

const lines: string[] = [];
const row = (...cells: readonly (string | number)[]) => lines.push(`| ${cells.join(" | ")} |`);
const figure = (value: number) => (value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3));
const verdict = (value: number, aim: number, over = value >= aim) => `${aim.toLocaleString("en")}, ${over ? "met" : "missed"}`;

console.log("Timing, about a minute …");
row("one question on `calendar.ms`, ns", "one day", "ten years", "at most", "ten years / one day, at most 1.5");
row("---", "--:", "--:", "--:", "--:");
const { ms } = calendar;
const late = many.map((at) => at + years(10));
const loops: Record<string, (span: number, work: number) => () => number> = {
  "`add`": (_, work) => () => {
    let sum = 0;
    for (const at of many) sum += ms.add(at, work);
    return sum;
  },
  "`subtract`": (_, work) => () => {
    let sum = 0;
    for (const at of late) sum += ms.subtract(at, work);
    return sum;
  },
  "`between`": (span) => () => {
    let sum = 0;
    for (const at of many) sum += ms.between(at, at + span);
    return sum;
  },
  "`isOpen`": (span) => () => {
    let sum = 0;
    for (const at of many) if (ms.isOpen(at + span)) sum++;
    return sum;
  },
};
for (const [name, loop] of Object.entries(loops)) {
  const [a, b] = [nanoseconds(many.length, loop(day, 8 * hour)), nanoseconds(many.length, loop(years(10), 0.98 * tenYears))];
  row(
    name,
    figure(a),
    figure(b),
    verdict(Math.max(a, b), 50, Math.max(a, b) <= 50),
    `${(b / a).toFixed(2)}, ${b / a <= 1.5 ? "met" : "missed"}`,
  );
}

lines.push("");
row("questions a second", "+60 min", "+24 h", "+112 h", "30 days between", "10 years between");
row("---", "--:", "--:", "--:", "--:", "--:");
const questions: [count: number, ask: (peer: (typeof peers)[string], at: number) => number][] = [
  [64, ({ add }, at) => add(at, hour)],
  [64, ({ add }, at) => add(at, 24 * hour)],
  [32, ({ add }, at) => add(at, 112 * hour)],
  [32, ({ between }, at) => between(at, at + 30 * day)],
  [1, ({ between }, at) => between(at, at + years(10))],
];
const rate = (peer: (typeof peers)[string], ours: boolean) =>
  questions.map(([count, ask]) => {
    const list = ours ? many : many.slice(0, count);
    const loop = () => list.reduce((sum, at) => sum + ask(peer, at), 0);
    return 1e9 / nanoseconds(list.length, loop, ours ? 15 : 5);
  });
const rates = new Map([
  ["`calendar.ms`", rate(calendar.ms, true)],
  ...Object.entries(peers).map(([name, peer]) => [name, rate(peer, false)] as const),
]);
for (const [name, found] of rates) row(name, ...found.map(figure));
const same = (peer: (typeof peers)[string]) =>
  many.slice(0, 64).filter((at) => Math.abs(peer.add(at, 24 * hour) - calendar.ms.add(at, 24 * hour)) < minute).length;
const agreement = Object.entries(peers).map(([name, peer]) => `${name} ${same(peer)}`);
const times = (rates.get("`calendar.ms`")?.[1] as number) / (rates.get("dayjs-business-time")?.[1] as number);

const build = milliseconds(() => whole().ms.add(from, hour));
const yearly = milliseconds(() => {
  const fresh = createCalendar(spec);
  for (let year = 2005; year <= 2030; year++) fresh.ms.isOpen(Date.UTC(year, 5, 1));
  return 1;
});
const size = await kibibytes(whole);
const ours = nanoseconds(many.length, () => many.reduce((sum, at) => sum + calendar.add(at, { hours: 24 }).hour, 0));
const luxon = nanoseconds(many.length, () => many.reduce((sum, at) => sum + DateTime.fromMillis(at, { zone }).hour, 0));
lines.push("");
row("what else was aimed at", "measured", "aim");
row("---", "--:", "--:");
row("+24 h, times as fast as dayjs-business-time", figure(times), verdict(times, 1000));
row(`26 years with ${holidays.length / 26} holidays each, built, ms`, figure(build), verdict(build, 10, build <= 10));
row("the same, year by year as asked, ms", figure(yearly), "");
row("the same, as the first thing a process does, ms", figure(first), "");
row("memory of it, KiB", figure(size), verdict(size, 1024, size <= 1024));
row(
  "`add` to a DateTime, against one luxon construction in that zone",
  (ours / luxon).toFixed(2),
  verdict(ours / luxon, 1.5, ours <= 1.5 * luxon),
);

lines.push("");
row("a million complaints, rows a second", "DuckDB", "the library");
row("---", "--:", "--:");
for (const { name, duckdb, library } of await inDuckDb(calendar, from + years(2), to - years(3)))
  row(name, figure(duckdb), figure(library));

const text = `## Calendar

Monday to Friday 09:00–13:00 and 14:00–18:00, ${zone}.

${lines.join("\n")}

Times are medians. Of 64 questions of +24 h, so many get our answer to the minute: ${agreement.join(", ")}. The peers count in the zone of the process; where an amount fits exactly they answer the next opening. DuckDB and the library were seen to give the same answers to all of the million.
`;
console.log(text);
