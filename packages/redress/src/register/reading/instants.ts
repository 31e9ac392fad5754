import { TableZone } from "../../calendar/zone.ts";
import { readInstant } from "../../time/instant.ts";
import type { RowRefusalCode } from "../unreadable-shape.ts";
import type { TwiceReading } from "./mapping-shape.ts";
import { Pattern } from "./pattern.ts";

const day = 86_400_000;
const never = Number.POSITIVE_INFINITY;

/** Reads the instants of one column. @internal */
export type InstantReader = (text: string) => number | RowRefusalCode;

const whole = (text: string, unit: number) => {
  const at = /^-?\d{1,16}$/.test(text) ? Number(text) * unit : Number.NaN;
  return Math.abs(at) <= 8.64e15 ? at : "instant-unreadable";
};

function fromIso(text: string): number | RowRefusalCode {
  const read = readInstant(text);
  if (typeof read === "number") return read;
  return read.code === "instant-does-not-exist" ? read.code : "instant-unreadable";
}

/** A time on the wall of a zone, where it is shown once; else by what is to be done with those shown twice. */
function onWall(zone: TableZone, wall: number, twice: TwiceReading): number | RowRefusalCode {
  const at = zone.instant(wall);
  if (at + zone.ahead(at) !== wall) return "instant-does-not-exist";
  const later = wall - zone.ahead(at + day);
  if (later === at || later + zone.ahead(later) !== wall) return at;
  return twice === "refuse" ? "instant-ambiguous" : twice === "earlier" ? at : later;
}

/** @internal */
export function instantReader(format: string, zoneName: string, twice: TwiceReading): InstantReader {
  if (format === "iso") return fromIso;
  if (format === "epoch-ms") return (text) => whole(text, 1);
  if (format === "epoch-s") return (text) => whole(text, 1000);
  const pattern = new Pattern(format);
  const zone = TableZone.named(zoneName);
  // Of most days one offset holds for every time. By the days from 1970 to 2199: NaN where nobody has asked, infinite where not.
  const offsets = new Float64Array(84_006).fill(Number.NaN);
  return (text) => {
    const wall = pattern.read(text);
    if (wall === "unreadable") return "instant-unreadable";
    if (wall === "no-such") return "instant-does-not-exist";
    const { date, time } = wall;
    const number = date / day;
    let offset = number >= 0 && number < offsets.length ? (offsets[number] as number) : never;
    if (Number.isNaN(offset)) {
      offset = zone.steady(number) ?? never;
      offsets[number] = offset;
    }
    return offset === never ? onWall(zone, date + time, twice) : date + time - offset;
  };
}
