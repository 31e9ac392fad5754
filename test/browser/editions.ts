import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openResults } from "../../site/server/open-results.ts";
import { start } from "../../site/server/start.ts";
import { indexFiles } from "../../site/server/static-index.ts";

const built = fileURLToPath(new URL("../../site/dist/client", import.meta.url));
/** The edition that was built. */
export const first = /name="build" content="(\w+)"/.exec(readFileSync(join(built, "en/index.html"), "utf8"))?.[1] as string;
export const second = "feedfacefeedface";

/** A site that can be given a new edition while it runs: the same course, with another reason in each answer. */
export async function siteWithEditions() {
  const root = mkdtempSync(join(tmpdir(), "redress-editions-"));
  cpSync(built, root, { recursive: true });
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|json|js|webmanifest|txt)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, "utf8").replaceAll(first, second);
    writeFileSync(file, entry.name === "exercises.json" ? text.replaceAll('"whys":{', '"whys":{"edition":"second",') : text);
  }
  const data = mkdtempSync(join(tmpdir(), "redress-editions-data-"));
  const files = new Map(indexFiles(built));
  const store = await openResults(data, () => new Date());
  const config = { port: 0, host: "127.0.0.1", data, publicOrigin: undefined };
  const site = await start({ config, store, astro: (_request, _response, next) => next?.(), files, print: () => {} });
  return {
    origin: site.address,
    publish: () => {
      for (const [path, file] of indexFiles(root)) files.set(path, file);
    },
    stop: async () => {
      await site.stop();
      for (const folder of [root, data]) rmSync(folder, { recursive: true, force: true });
    },
  };
}
