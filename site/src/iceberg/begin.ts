import { RedressIceberg } from "./element.ts";
import type { IcebergData } from "./language.ts";

/** Fetches the words and makes the form reckon. */
export async function begin(box: HTMLElement, kept: string | null): Promise<void> {
  const response = await fetch(box.dataset.words as string);
  if (!response.ok) throw new Error(String(response.status));
  const data: IcebergData = await response.json();
  if (!customElements.get("redress-iceberg")) customElements.define("redress-iceberg", RedressIceberg);
  (box as RedressIceberg).begin(data, kept);
}
