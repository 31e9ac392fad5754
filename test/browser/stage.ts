import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { launchBrowser } from "./launch.ts";
import { type RunningSite, startSite } from "./site.ts";

/** A page with everything the browser complained of: errors of scripts, and what the Content-Security-Policy refused. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Fails where the browser complained, of anything but `expected`. */
  readonly done: (expected?: RegExp) => Promise<void>;
}

/** A running site and a browser for the tests of one file. */
export function stage() {
  let site: RunningSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  return {
    site: () => site,
    browser: () => browser,
    /** Somebody new: a browser without storage or cookies. */
    async visit(options: BrowserContextOptions = {}): Promise<Visit> {
      const context = await browser.newContext({ baseURL: site.origin, serviceWorkers: "block", ...options });
      return visitIn(context);
    },
  };
}

/** One more page of somebody who is here already. */
export async function visitIn(context: BrowserContext): Promise<Visit> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  return {
    page,
    context,
    done: async (expected) => {
      expect(complaints.filter((text) => !expected?.test(text))).toEqual([]);
      await context.close();
    },
  };
}
