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

/** Bytes of a body as gzip sends it. */
export const gzipped = (body: Buffer | string): number => gzipSync(body, { level: 9 }).length;

/** The type of everything that a page got, by address; what it asked of the server by other methods is no part of it. */
function types(page: Page): ReadonlyMap<string, string> {
  const got = new Map<string, string>();
  page.on("response", (response) => {
    const type = response.headers()["content-type"] ?? "";
    if (response.ok() && response.request().method() === "GET" && !/event-stream/.test(type)) got.set(response.url(), type);
  });
  return got;
}

/** Asked for once more, with the page's cookies: a browser gives no body away once it has gone to another page. */
const read = async (page: Page, url: string): Promise<Buffer> => (await page.context().request.get(url)).body();

/** The text of every script that a page has loaded since it was asked to listen, by its path. */
export function scripts(page: Page): () => Promise<ReadonlyMap<string, string>> {
  const got = types(page);
  return async () => {
    const own = [...got].filter(([, type]) => /javascript/.test(type)).map(([url]) => url);
    return new Map(await Promise.all(own.map(async (url) => [new URL(url).pathname, String(await read(page, url))] as const)));
  };
}

/** Bytes of the scripts that a page has loaded since it was asked to listen, by the first part of their file's name. */
export function scriptSizes(page: Page): () => Promise<ReadonlyMap<string, number>> {
  const loaded = scripts(page);
  return async () => new Map([...(await loaded())].map(([path, text]) => [/([\w-]+)\.[\w-]+\.js$/.exec(path)?.[1] ?? path, gzipped(text)]));
}

/** Weighs everything that a page has loaded since the scales were set, inline scripts and styles and preloads included. */
export function scales(page: Page): () => Promise<Weight> {
  const got = types(page);
  return async () => {
    const inline = await page.evaluate(() => ({
      script: [...document.querySelectorAll("script:not([src])")].map((one) => one.textContent).join("\n"),
      style: [...document.querySelectorAll("style")].map((one) => one.textContent).join("\n"),
    }));
    const weighed = [...got].map(async ([url, type]) => {
      const body = await read(page, url);
      return { type, bytes: /font|woff/.test(type + url) ? body.length : gzipped(body) };
    });
    const all = await Promise.all(weighed);
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

/** Keeps the page from ever being idle until it is let, so that what comes before can be weighed apart. */
export const holdIdle = () => {
  const waiting: IdleRequestCallback[] = [];
  window.requestIdleCallback = (callback) => waiting.push(callback);
  addEventListener("let-idle", () => {
    // What asks to wait once more waits for the next time.
    for (const callback of waiting.splice(0)) callback({ didTimeout: false, timeRemaining: () => 50 });
  });
};
