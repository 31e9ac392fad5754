// What is looked for in a page; each is run in it, and gives what is wrong.

/** Things that take the focus and do not follow, by eye, what stands before them: below it, or beside it in its row. */
export function disordered(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0']")];
  const shown = all
    .filter((node) => !node.matches(":disabled, [tabindex='-1']") && node.checkVisibility({ visibilityProperty: true }))
    .map((node) => ({
      node,
      box: (node.closest("label") ?? node).getBoundingClientRect(),
    }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  return shown.flatMap(({ node, box }, at) => {
    const before = shown[at - 1];
    if (!before) return [];
    // A column is read to its end; the next one begins at the top, further right.
    const above = box.bottom <= before.box.top + 1 && box.left < before.box.right - 1;
    const level = box.top < before.box.bottom - 1 && box.bottom > before.box.top + 1;
    const left = level && box.right <= before.box.left + 1;
    const say = (what: HTMLElement) => `${what.tagName} ${what.textContent?.trim().slice(0, 30) || what.getAttribute("name")}`;
    return above || left ? [`${say(node)} ${above ? "above" : "left of"} ${say(before.node)}`] : [];
  });
}

/** Things that stick out of the page sideways, or whose words do not fit and are clipped. */
export function cutOff(): string[] {
  const wide = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} px wide`] : [];
  const scrolls = (node: Element | null): boolean =>
    node !== null && node !== document.body && (/auto|scroll/.test(getComputedStyle(node).overflowX) || scrolls(node.parentElement));
  const hidden = (node: Element) =>
    node.closest(".vh, [hidden], svg, thead, input, select, textarea") !== null || getComputedStyle(node).clipPath !== "none";
  const out = [...document.querySelectorAll<HTMLElement>("body *")].filter((node) => {
    if (!node.checkVisibility() || hidden(node) || scrolls(node.parentElement)) return false;
    const { left, right, width, height } = node.getBoundingClientRect();
    if (width <= 1 || height <= 1) return false;
    const clips = /hidden|clip/.test(getComputedStyle(node).overflowX) && node.scrollWidth > node.clientWidth + 1;
    const clipsDown = /hidden|clip/.test(getComputedStyle(node).overflowY) && node.scrollHeight > node.clientHeight + 1;
    return left < -1 || right > innerWidth + 1 || clips || clipsDown;
  });
  return [...wide, ...out.map((node) => node.outerHTML.slice(0, 100))];
}

/** What moves for longer than a hundredth of a second, though the reader asked that nothing does. */
export function moving(): string[] {
  const seconds = (text: string) =>
    Math.max(...text.split(",").map((one) => Number.parseFloat(one) * (one.trim().endsWith("ms") ? 0.001 : 1)));
  const running = document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 10);
  const slow = [...document.querySelectorAll("*")].filter((node) => {
    const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(node);
    return (
      seconds(transitionDuration) > 0.01 || (animationName !== "none" && seconds(animationDuration) > 0.01) || scrollBehavior === "smooth"
    );
  });
  return [...running.map(({ id }) => `running ${id}`), ...slow.map((node) => node.outerHTML.slice(0, 100))];
}

/** Drawings of which nothing stands out from the reader's own canvas. */
export function unseen(): string[] {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = "Canvas";
  const canvas = getComputedStyle(probe).color;
  probe.remove();
  const stands = (shape: Element) => {
    const { fill, stroke, color, opacity } = getComputedStyle(shape);
    const paints = [fill, stroke].map((paint) => (/currentcolor/i.test(paint) ? color : paint));
    return opacity !== "0" && paints.some((paint) => paint !== "none" && paint !== canvas && !/^rgba.*, 0\)$/.test(paint));
  };
  return [...document.querySelectorAll("svg")]
    .filter((drawing) => drawing.checkVisibility() && drawing.getBoundingClientRect().width > 1)
    .filter((drawing) => {
      // A mark of the page's sprite is drawn in its own place's colour.
      if (drawing.querySelector("use")) return getComputedStyle(drawing).color === canvas;
      return ![...drawing.querySelectorAll("path, circle, rect, line, polyline, polygon, text")].some(stands);
    })
    .map((drawing) => drawing.outerHTML.slice(0, 120));
}
