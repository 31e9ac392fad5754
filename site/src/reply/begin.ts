import type { ReviewData } from "./data.ts";
import { RedressReview } from "./element.ts";

/** Fetches the words and makes the form review. */
export async function begin(box: HTMLElement): Promise<void> {
  const response = await fetch(box.dataset.words as string);
  if (!response.ok) throw new Error(String(response.status));
  const data: ReviewData = await response.json();
  if (!customElements.get("redress-review")) customElements.define("redress-review", RedressReview);
  (box as RedressReview).begin(data);
}
