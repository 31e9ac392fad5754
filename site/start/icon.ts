import { crc32, deflateSync } from "node:zlib";

type Colour = readonly [red: number, green: number, blue: number];
type Box = readonly [left: number, top: number, right: number, bottom: number];

const colourOf = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;

/** Points of each closed outline of a path that has only straight strokes along the axes. */
function outlines(path: string): (readonly [number, number])[][] {
  const all: (readonly [number, number])[][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest = ""] of path.matchAll(/([MmHhVvZz])([^MmHhVvZz]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(Number);
    const [one = 0, two = 0] = numbers;
    if (command === "M") {
      [x, y] = [one, two];
      all.push([]);
    } else if (command === "H") x = one;
    else if (command === "h") x += one;
    else if (command === "V") y = one;
    else if (command === "v") y += one;
    if (command !== "z" && command !== "Z") all.at(-1)?.push([x, y]);
  }
  return all;
}

const inside = (points: readonly (readonly [number, number])[], x: number, y: number): boolean => {
  let within = false;
  for (const [at, [ax, ay]] of points.entries()) {
    const [bx, by] = points[(at + 1) % points.length] as readonly [number, number];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
  }
  return within;
};

/** Draws the favicon's shapes over each other, each point in the colour of the last that covers it. */
function painter(svg: string): (x: number, y: number) => Colour {
  const shapes = [...svg.matchAll(/<path (fill|stroke)="(#[0-9a-f]{6})"(?: stroke-width="(\d+)")? d="([^"]+)"/g)].map(
    ([, kind, hex, width, path]) => {
      const half = Number(width ?? 0) / 2;
      const lines = outlines(path as string);
      const bars = lines.map((line): Box => {
        const [[ax, ay], [bx, by]] = [line[0], line.at(-1)] as [readonly [number, number], readonly [number, number]];
        return [Math.min(ax, bx) - half, Math.min(ay, by), Math.max(ax, bx) + half, Math.max(ay, by)];
      });
      const covers = (x: number, y: number) =>
        kind === "fill" ? lines.some((line) => inside(line, x, y)) : bars.some(([l, t, r, b]) => x >= l && x < r && y >= t && y < b);
      return { colour: colourOf(hex as string), covers };
    },
  );
  if (!shapes.length) throw new Error("favicon.svg: no shape that the icons can be drawn from");
  return (x, y) => shapes.findLast(({ covers }) => covers(x, y))?.colour ?? [255, 255, 255];
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** The favicon as a square PNG. */
export function iconFrom(svg: string, size: number): Buffer {
  const paint = painter(svg);
  const scale = 32 / size;
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: size }, (_, x) => paint((x + 0.5) * scale, (y + 0.5) * scale)).flat()]),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
