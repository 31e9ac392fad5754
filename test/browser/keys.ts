import type { Page } from "playwright-core";
import { exerciseOn } from "./talks.ts";

/** What has the focus: whether it is in the exercise, and shows it by an outline on itself or on what the house draws it around. */
const focus = (page: Page, exercise: string) =>
  page.evaluate((id) => {
    const at = document.activeElement as HTMLElement;
    const drawn = [at, at.closest("label"), at.matches(".phrase input") ? at.nextElementSibling : null].filter((node) => node !== null);
    const outlines = drawn.map((node) => getComputedStyle(node));
    return {
      within: at.closest(`redress-exercise[exercise="${id}"]`) !== null,
      seen: outlines.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2),
      what: at.outerHTML.slice(0, 120),
    };
  }, exercise);

/** The Tab key alone, from where an exercise begins: every stop stays in the exercise and is seen. */
export function keysIn(page: Page, id: string) {
  return {
    /** Puts the reader before the exercise, as after reading its text. */
    begin: () =>
      exerciseOn(page, id).evaluate((exercise) => {
        exercise.setAttribute("tabindex", "-1");
        (exercise as HTMLElement).focus();
        (exercise as HTMLElement).blur();
        exercise.removeAttribute("tabindex");
      }),
    /** Tabs on to the first thing that a selector finds. */
    async to(selector: string): Promise<void> {
      for (let tabs = 0; tabs < 90; tabs++) {
        await page.keyboard.press("Tab");
        const { within, seen, what } = await focus(page, id);
        if (!within) throw new Error(`${selector} is not reached by Tab in ${id}: out of it at ${what}`);
        if (!seen) throw new Error(`The focus is not seen in ${id}: ${what}`);
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      throw new Error(`${selector} is not reached by Tab in ${id}`);
    },
    press: (key: string) => page.keyboard.press(key),
    type: (text: string) => page.keyboard.insertText(text),
    /** Whether the focus is still in the exercise. */
    kept: async () => (await focus(page, id)).within,
    judged: () => exerciseOn(page, id).locator(".fb").count(),
  };
}
export type Keys = ReturnType<typeof keysIn>;
