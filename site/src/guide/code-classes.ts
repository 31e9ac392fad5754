interface Node {
  readonly type: string;
  readonly properties?: Record<string, unknown>;
  readonly children?: readonly Node[];
}

/** Kinds of code that look other than plain ink. */
const kinds = ["comment", "keyword", "string"];

function inked(node: Node): void {
  const { properties, children = [] } = node;
  const kind = kinds.find((one) => String(properties?.style).includes(`--astro-code-token-${one}`));
  if (properties) {
    if (kind) properties.class = `c-${kind}`;
    // Styles in the page are forbidden by its Content-Security-Policy; long lines wrap, so there is nothing to scroll.
    for (const name of ["style", "tabindex"]) delete properties[name];
  }
  children.forEach(inked);
}

/** Makes the highlighter write classes where it would write styles. */
export const codeClasses = { name: "code-classes", root: inked };
