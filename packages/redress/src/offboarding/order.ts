/** Something that waits for others by id. */
interface Node {
  readonly id: string;
  readonly dependsOn?: readonly { readonly id: string }[] | undefined;
}

/** An order in which each comes after all that it waits for, as near to the given one as can be; or a cycle, each of which waits for the next. @internal */
export function orderOf<N extends Node>(nodes: readonly N[]): { readonly order: readonly N[] } | { readonly cycle: readonly string[] } {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const order: N[] = [];
  const state = new Map<string, "open" | "done">();
  for (const root of nodes) {
    // By hand, not by recursion: a chain of ten thousand tasks is no reason to run out of stack.
    const stack: { node: N; next: number }[] = [];
    const push = (node: N) => {
      state.set(node.id, "open");
      stack.push({ node, next: 0 });
    };
    if (!state.has(root.id)) push(root);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const needed = top.node.dependsOn?.[top.next++];
      if (!needed) {
        state.set(top.node.id, "done");
        order.push(top.node);
        stack.pop();
        continue;
      }
      const other = byId.get(needed.id);
      if (!other || state.get(other.id) === "done") continue;
      if (state.get(other.id) === "open") {
        const path = stack.map(({ node }) => node.id);
        return { cycle: [other.id, ...path.slice(path.indexOf(other.id) + 1), other.id] };
      }
      push(other);
    }
  }
  return { order };
}
