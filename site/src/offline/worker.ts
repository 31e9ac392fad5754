import type { ToWorker } from "./messages.ts";
import { mayKeep } from "./wanted.ts";

// The compiler's own types of workers would change those of every page: here is the little that this one uses.
interface WorkerEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly respondWith: (answer: Promise<Response>) => void;
  readonly request: Request;
  readonly data: unknown;
}
declare const self: {
  readonly location: Location;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: string, heard: (event: WorkerEvent) => void) => void;
};
/** The edition, and the files that every page is made of; put in where the worker is built. */
declare const REDRESS_BUILD: string;
declare const REDRESS_SHELL: readonly string[];

// A cache holds one edition and nothing else: what is taken from it always fits together.
const prefix = "redress-";
const cacheName = prefix + REDRESS_BUILD;
const patience = 4000;
const hashed = "/_astro/";

/** Whether a body is of this edition: files named by their content are, the rest must name it. */
async function isOurs(path: string, answer: Response): Promise<boolean> {
  if (!answer.ok || answer.redirected) return false;
  if (path.startsWith(hashed) || !/html|json/.test(answer.headers.get("content-type") ?? "")) return true;
  if (path.endsWith(".webmanifest") || path.endsWith("/iceberg.json") || path.endsWith("/simulator.json")) return true;
  return (await answer.clone().text()).includes(REDRESS_BUILD);
}

async function fetchInto(cache: Cache, address: string): Promise<boolean> {
  const answer = await fetch(address, { cache: "no-cache" });
  const ours = await isOurs(new URL(address, self.location.href).pathname, answer);
  if (ours) await cache.put(address, answer);
  return ours;
}

/** Addresses that editions before had kept, as this edition writes them. */
async function keptBefore(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  const all = await Promise.all(
    names.map(async (name) => {
      const requests = await (await caches.open(name)).keys();
      const addresses = requests.map(({ url }) => url.slice(self.location.origin.length));
      return addresses
        .filter((address) => !address.startsWith(hashed))
        .map((address) => address.replace(name.slice(prefix.length), REDRESS_BUILD));
    }),
  );
  return [...new Set(all.flat())];
}

/** All of the shell, or this edition is not installed; of what was read before, what still exists. */
async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  const shell = await Promise.all(REDRESS_SHELL.map((address) => fetchInto(cache, address)));
  if (shell.includes(false)) throw new Error("another edition is being served");
  await Promise.all((await keptBefore()).map((address) => fetchInto(cache, address).catch(() => false)));
}

async function dropOthers(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function keep(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const address of addresses)
    if (mayKeep(new URL(address, self.location.href).pathname) && !(await cache.match(address)))
      await fetchInto(cache, address).catch(() => false);
}

const late = <T>(value: T): Promise<T> => new Promise((resolve) => setTimeout(resolve, patience, value));

/** Pages come from the network while there is one; without, the page as it was read, or one that says what can be read. */
async function page(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const { pathname } = new URL(request.url);
  const kept = await cache.match(pathname);
  const asked = fetch(request);
  const fresh = asked.then(async (answer) => {
    if (await isOurs(pathname, answer)) await cache.put(pathname, answer.clone());
    return answer;
  });
  try {
    return (await (kept ? Promise.race([fresh, late(undefined)]) : fresh)) ?? (kept as Response);
  } catch {
    const locale = pathname.split("/")[1];
    return kept ?? (await cache.match(`/${locale}/offline/`)) ?? (await cache.match("/en/offline/")) ?? Response.error();
  }
}

/** Files and data: as this edition has them; what names an edition is never put under another's name. */
async function file(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const address = request.url.slice(self.location.origin.length);
  const kept = await cache.match(address);
  if (kept) return kept;
  const answer = await fetch(request);
  if (await isOurs(new URL(request.url).pathname, answer)) await cache.put(address, answer.clone());
  return answer;
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(dropOthers()));
self.addEventListener("message", (event) => {
  const message = event.data as ToWorker;
  if (message.type === "take-over") event.waitUntil(self.skipWaiting());
  else if (message.type === "keep") event.waitUntil(keep(message.addresses));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin || !mayKeep(url.pathname)) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (url.pathname.startsWith(hashed) || url.searchParams.has("v") || REDRESS_SHELL.includes(url.pathname))
    event.respondWith(file(request));
});
