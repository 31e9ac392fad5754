/** A mark beside a word, so that colour is never alone. @internal */
export type MarkId = "right" | "open" | "stuck" | "none" | "late" | "due";

/** Each with a shape of its own, in a square of 16. @internal */
export const marks: Readonly<Record<MarkId, string>> = {
  right: '<circle cx="8" cy="8" r="7.5" fill="currentColor"/><path d="M4.3 8.2l2.6 2.6 4.9-5.4" class="kc"/>',
  open: '<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.6 1.8"/><path d="M5.9 6.2c.2-2.7 4.4-2.4 4.2 0C10 7.7 8 7.6 8 9.4m0 1.5v1.6" fill="none" stroke="currentColor" stroke-width="1.5"/>',
  stuck: '<path d="M8 .8l7.6 14H.4z" fill="currentColor"/><path d="M8 5.4v4.8m0 1.4v1.8" class="kc"/>',
  none: '<circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" stroke-width="1.2"/>',
  late: '<path d="M5 .5v15" stroke="currentColor" stroke-width="1.6"/><path d="M0 6h11V3l5 5-5 5v-3H0z" fill="currentColor"/>',
  due: '<circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 1.2a6.8 6.8 0 000 13.6z" fill="currentColor"/>',
};
