/** A place on a ring, in the units of its drawing. */
export interface RingNode {
  readonly x: number;
  readonly y: number;
}

/** An arrow from one place to the next: the arc, and its head. */
export interface RingArrow {
  readonly arc: string;
  readonly head: string;
}

const tenth = (value: number) => Number(value.toFixed(1));

/** So many places on a ring, the first at the top, clockwise; and the arrows between them, the last to the first. */
export function ring(
  count: number,
  { middle, radius, node }: { readonly middle: number; readonly radius: number; readonly node: number },
): { readonly nodes: readonly RingNode[]; readonly arrows: readonly RingArrow[] } {
  const angle = (place: number) => (2 * Math.PI * place) / count - Math.PI / 2;
  const at = (turn: number, from = radius): RingNode => ({
    x: tenth(middle + from * Math.cos(turn)),
    y: tenth(middle + from * Math.sin(turn)),
  });
  const point = ({ x, y }: RingNode) => `${x} ${y}`;
  // An arrow leaves and meets a node a little off its edge; its head is as long as it is wide.
  const gap = (node + 5) / radius;
  const head = 9 / radius;
  const places = Array.from({ length: count }, (_, place) => place);
  return {
    nodes: places.map((place) => at(angle(place))),
    arrows: places.map((place) => {
      const [from, to] = [angle(place) + gap, angle(place + 1) - gap];
      return {
        arc: `M${point(at(from))}A${radius} ${radius} 0 0 1 ${point(at(to - head))}`,
        head: `M${point(at(to))}L${point(at(to - head, radius + 4.5))}L${point(at(to - head, radius - 4.5))}Z`,
      };
    }),
  };
}
