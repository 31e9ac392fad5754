const svg = "http://www.w3.org/2000/svg";

/** Makes a part of a figure, by attributes only: the Content-Security-Policy allows no styles. */
export function draw(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const node = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes))
    node.setAttribute(key, typeof value === "number" ? String(Math.round(value * 10) / 10) : value);
  node.append(...children);
  return node;
}

/** A text of a figure. */
export const text = (x: number, y: number, words: string, kind = "", anchor = "start"): SVGElement =>
  draw("text", { x, y, class: kind, "text-anchor": anchor }, words);

/** About how wide a text of a figure is, in px: enough to see whether it fits. */
export const widthOf = (words: string): number => words.length * 7.4;

/** Hatches for what is closed and what is paused. */
export const hatches = (): SVGElement => {
  const hatch = (id: string, size: number, turn: number, kind: string, width: number) =>
    draw(
      "pattern",
      { id, width: size, height: size, patternUnits: "userSpaceOnUse", patternTransform: `rotate(${turn})` },
      draw("path", { class: kind, "stroke-width": width, d: `M0 0v${size}` }),
    );
  return draw("defs", {}, hatch("sim-closed", 7, 45, "line", 2), hatch("sim-paused", 6, -45, "pen", 1.4));
};
