import { addressesOf } from "./whole-course.ts";

/** Parts of the site that are one person's, or change by the minute; and the reference, which is no part of the course. */
const apart = /^\/(api|desk|healthz|reference)(\/|$)|\/answers\/$/;

/** Whether an address may be kept for the time without network. */
export const mayKeep = (path: string): boolean => !apart.test(path);

/** Addresses to keep when a page has been opened: itself, what it loaded, its exercises, and the course in its language. */
export function wanted(page: Document, loaded: readonly string[]): string[] {
  const here = new URL(page.location.href);
  const locale = page.documentElement.lang;
  const build = page.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? "";
  const own = ["", "course/", "practice/", "certificate/", "offline/"].map((path) => `/${locale}/${path}`);
  const data = [...page.querySelectorAll("redress-exercise")].map((one) => one.getAttribute("data") ?? "");
  const drawn = data.map((address) => address.replace("exercises.json", "drawn.json"));
  const lesson = /^\/\w+\/lessons\/[\w-]+\/$/.test(here.pathname) ? addressesOf(here.pathname, build) : [];
  const all = [here.pathname, ...own, `/${locale}/practice.json?v=${build}`, ...data, ...drawn, ...lesson, ...loaded];
  const paths = all
    .filter(Boolean)
    .map((address) => new URL(address, here))
    .filter(({ origin, pathname }) => origin === here.origin && mayKeep(pathname));
  return [...new Set(paths.map(({ pathname, search }) => pathname + search))];
}
