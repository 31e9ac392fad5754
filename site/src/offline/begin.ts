import { update } from "./update.ts";
import { wanted } from "./wanted.ts";

/**
 * Installs the worker, has it keep what this page is made of, and tells the reader of a new edition. Rejects
 * where the browser stores nothing, and on plain http: then the course needs the network.
 */
export async function begin(): Promise<void> {
  const registration = await navigator.serviceWorker.register("/worker.js");
  update(registration);
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({
    type: "keep",
    addresses: wanted(
      document,
      performance.getEntriesByType("resource").map(({ name }) => name),
    ),
  });
}
