import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";

/** Bytes as gzip sends them, by what they are. */
export interface Weight {
  readonly script: number;
  readonly style: number;
  readonly data: number;
  readonly page: number;
  readonly font: number;
}

const gzipped = (body: Buffer | string): number => gzipSync(body, { level: 9 }).length;

/** Weighs everything that a page has loaded since the scales were set, inline scripts and styles and preloads included. */
export function scales(page: Page) {
  const loaded = new Map<string, Promise<{ type: string; bytes: number }>>();
  page.on("response", (response) => {
    const url = response.url();
    const type = response.headers()["content-type"] ?? "";
    if (!response.ok() || /event-stream/.test(type)) return;
    const weighed = response.body().then((body) => ({ type, bytes: /font|woff/.test(type + url) ? body.length : gzipped(body) }));
    // What fails is told where it is weighed; what comes after that does not count.
    weighed.catch(() => {});
    loaded.set(url, weighed);
  });
  return async (): Promise<Weight> => {
    const inline = await page.evaluate(() => ({
      script: [...document.querySelectorAll("script:not([src])")].map((one) => one.textContent).join("\n"),
      style: [...document.querySelectorAll("style")].map((one) => one.textContent).join("\n"),
    }));
    const all = await Promise.all(loaded.values());
    const sum = (kind: RegExp) => all.filter(({ type }) => kind.test(type)).reduce((total, { bytes }) => total + bytes, 0);
    const inlined = (text: string) => (text.trim() ? gzipped(text) : 0);
    return {
      script: sum(/javascript/) + inlined(inline.script),
      style: sum(/css/) + inlined(inline.style),
      data: sum(/json/),
      page: sum(/html/),
      font: sum(/font|woff/),
    };
  };
}
