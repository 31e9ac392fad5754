import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { bundledBrowser, type InstalledBrowser } from "./bundled.ts";

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser to test with: the one named by CHROMIUM_PATH, the one that came with npm, or an installed Chrome or Edge. */
async function findBrowser(): Promise<InstalledBrowser | { readonly channel: string }> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
    return { executablePath: named, env: process.env };
  }
  if (process.platform === "linux" && process.arch === "x64") return bundledBrowser();
  return { channel: process.platform === "win32" ? "msedge" : "chrome" };
}

/** Starts a headless Chromium. Close it after use. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await findBrowser();
  try {
    return await chromium.launch({ ...browser, args: quiet });
  } catch (error) {
    const which = "channel" in browser ? `an installed ${browser.channel}` : browser.executablePath;
    throw new Error(`The browser tests need Chromium, and ${which} did not start. Name another by CHROMIUM_PATH.`, { cause: error });
  }
}
