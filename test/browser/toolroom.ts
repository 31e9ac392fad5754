import type { Page } from "playwright-core";

/** The pages of the tools that stand in their room. */
export const [iceberg, deadline, sample, reply] = ["iceberg", "deadline", "sample-size", "reply"].map((name) => `/en/tools/${name}/`) as [
  string,
  string,
  string,
  string,
];

export const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`);
export const planned = (page: Page) => page.locator("[data-plan-said]").textContent();
