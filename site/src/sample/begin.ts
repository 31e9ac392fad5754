import { offerLink } from "../tools/copy-link.ts";
import { RedressSample } from "./element.ts";
import type { SampleData } from "./told.ts";

/** Fetches the words and makes the form reckon. */
export async function begin(box: HTMLElement): Promise<void> {
  const response = await fetch(box.dataset.words as string);
  if (!response.ok) throw new Error(String(response.status));
  const data: SampleData = await response.json();
  if (!customElements.get("redress-sample")) customElements.define("redress-sample", RedressSample);
  (box as RedressSample).begin(data);
  offerLink();
}
