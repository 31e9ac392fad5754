import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { policyAt } from "../../site/server/headers.ts";
import { indexFiles } from "../../site/server/static-index.ts";
import { flawless, looks } from "./flawless.ts";
import { stage } from "./stage.ts";

const { site, visit } = stage();
const reference = indexFiles(fileURLToPath(new URL("../../dist/docs", import.meta.url)), "/reference");
/** TypeDoc chooses the levels of its headings; no criterion of WCAG asks for them in a row. */
const headings = ["heading-order"];

test("the guide names only pages that the reference has", () => {
  const folder = new URL("../../site/src/guide/chapters/", import.meta.url);
  for (const name of readdirSync(folder)) {
    const [, named = ""] = /^reference: \[(.*)\]$/m.exec(readFileSync(new URL(name, folder), "utf8")) ?? [];
    const pages = named.split(", ");
    expect(pages.length, name).toBeGreaterThan(2);
    for (const page of pages) expect(reference.has(`/reference/${page}.html`), `${name}: ${page}`).toBe(true);
  }
});

test("every page of the reference keeps to the rule it is served with, and leads only to pages that exist", () => {
  const pages = [...reference].filter(([, file]) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(500);
  for (const [path, file] of pages) {
    const text = readFileSync(file, "utf8");
    for (const [, script = ""] of text.matchAll(/<script>(.*?)<\/script>/gs)) {
      const hash = createHash("sha256").update(script).digest("base64");
      expect(policyAt("/reference/"), `${path} has another script inline`).toContain(`'sha256-${hash}'`);
    }
    expect(text, path).not.toMatch(/ style="| on[a-z]+="|<style|src="https?:/);
    const links = [...text.matchAll(/ href="([^"#]+)/g)].map(([, href]) => new URL(href as string, `http://here${path}`));
    // `Guide` and `Course` lead out of the reference.
    const within = links.filter(({ host, pathname }) => host === "here" && pathname.startsWith("/reference/"));
    for (const { pathname } of within)
      expect(reference.has(decodeURIComponent(pathname).replace(/\/index\.html$/, "/")), `${path}: ${pathname}`).toBe(true);
  }
});

test.each(looks)("a page of the reference looks like ours in %s at %d px, searches, and leads back", async (colorScheme, width) => {
  const { page, done } = await visit({ colorScheme, viewport: { width, height: 800 } });
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  const answer = await page.goto("/reference/");
  expect(answer?.headers()["content-security-policy"]).toBe(policyAt("/reference/"));
  const [inner, scroll] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  expect(scroll).toBeLessThanOrEqual(inner as number);
  const look = await page.evaluate(() => [
    getComputedStyle(document.body).backgroundColor,
    getComputedStyle(document.querySelector("h1") as Element).fontFamily,
  ]);
  expect(look).toEqual([colorScheme === "light" ? "rgb(248, 248, 242)" : "rgb(23, 29, 26)", expect.stringContaining("Brygada 1918")]);
  const fonts = await page.evaluate(async () =>
    [...(await document.fonts.ready)].filter((font) => font.status === "loaded").map((font) => font.family),
  );
  expect(fonts.join()).toMatch(/Brygada 1918.*Golos Text/);
  await flawless(page, "/reference/", headings);
  await page.getByRole("button", { name: "Search" }).click();
  await page.locator("#tsd-search-input").fill("classify");
  await page
    .locator("#tsd-search-results li a")
    .filter({ hasText: /classify$/ })
    .first()
    .click();
  await page.waitForURL(/functions\/\w+\.classify\.html$/);
  expect(await page.locator("h1").textContent()).toContain("classify");
  await flawless(page, "classify", headings);
  await page.getByRole("link", { name: "Course" }).click();
  await page.waitForURL(/\/en\/$/);
  expect([...hosts]).toEqual([new URL(site().origin).host]);
  await done();
});
