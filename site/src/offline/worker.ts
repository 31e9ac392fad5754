import type { ToWorker } from "./messages.ts";
import { mayKeep } from "./wanted.ts";
import { cacheOf, cachePrefix, editionHeader } from "./whole-course.ts";

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
const cacheName = cacheOf(REDRESS_BUILD);
const patience = 4000;
const hashed = "/_astro/";

/** Whether a body is of this edition: files named by their content are, of the rest the server says it. */
const isOurs = (path: string, answer: Response): boolean =>
  answer.ok && !answer.redirected && (path.startsWith(hashed) || answer.headers.get(editionHeader) === REDRESS_BUILD);

async function fetchInto(cache: Cache, address: string): Promise<boolean> {
  const answer = await fetch(address, { cache: "no-cache" });
  const ours = isOurs(new URL(address, self.location.href).pathname, answer);
  if (ours) await cache.put(address, answer);
  return ours;
}

/** Addresses that editions before had kept, as this edition writes them. */
async function keptBefore(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
  const all = await Promise.all(
    names.map(async (name) => {
      const requests = await (await caches.open(name)).keys();
      const addresses = requests.map(({ url }) => url.slice(self.location.origin.length));
      return addresses
        .filter((address) => !address.startsWith(hashed))
        .map((address) => address.replace(name.slice(cachePrefix.length), REDRESS_BUILD));
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
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function keep(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const address of addresses)
    if (mayKeep(new URL(address, self.location.href).pathname) && !(await cache.match(address)))
      await fetchInto(cache, address).catch(() => false);
}

const late = <T>(value: T): Promise<T> => new Promise((resolve) => setTimeout(resolve, patience, value));

/** From the network while there is one, kept for when there is not; then as it was kept, or what else there is. */
async function fresh(request: Request, address: string, otherwise: (cache: Cache) => Promise<Response | undefined>): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(address);
  const asked = fetch(request).then(async (answer) => {
    // A body can be read once: where it cannot be stored, the reader has it all the same.
    if (isOurs(new URL(request.url).pathname, answer)) await cache.put(address, answer.clone()).catch(() => {});
    return answer;
  });
  try {
    return (await (kept ? Promise.race([asked, late(undefined)]) : asked)) ?? (kept as Response);
  } catch {
    return kept ?? (await otherwise(cache)) ?? Response.error();
  }
}

/** Pages without network: as they were read, or one that says what can be read. */
const page = (request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url);
  const offline = async (cache: Cache) => (await cache.match(`/${pathname.split("/")[1]}/offline/`)) ?? (await cache.match("/en/offline/"));
  return fresh(request, pathname, offline);
};

/** What names its edition or its content: as it was kept; what names an edition is never put under another's name. */
async function file(request: Request, address: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(address);
  if (kept) return kept;
  const answer = await fetch(request);
  if (isOurs(new URL(request.url).pathname, answer)) await cache.put(address, answer.clone()).catch(() => {});
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
  const address = url.pathname + url.search;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (url.pathname.startsWith(hashed) || url.searchParams.has("v")) event.respondWith(file(request, address));
  else event.respondWith(fresh(request, address, async () => undefined));
});
