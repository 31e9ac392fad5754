import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A browser on this machine and the environment that it runs in. */
export interface InstalledBrowser {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

const archives = ["chromium.br", "al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br"];
const cache = fileURLToPath(new URL("../../.cache/", import.meta.url));

/**
 * The Chromium inside the package @sparticuz/chromium, unpacked once for each version into `.cache/`. The package unpacks by
 * itself only on its cloud machines; the libraries meant for those (nss and expat) do here what a system package would.
 */
export async function bundledBrowser(): Promise<InstalledBrowser> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const home = join(dirname(entry), "..");
  const { version } = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(home, "bin"), folder);
  const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, "fonts", "fonts.conf") };
  return { executablePath: join(folder, "chromium"), env };
}

/** Unpacks beside the folder and renames at the end, so that an unpacking cut short or done twice at once leaves no half. */
async function unpack(from: string, folder: string): Promise<void> {
  const { inflate } = await import("@sparticuz/chromium");
  await mkdir(dirname(folder), { recursive: true });
  const part = await mkdtemp(`${folder}-part-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = part; // The package's only way to be told where to.
  try {
    await Promise.all(archives.map((archive) => inflate(join(from, archive))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await writeFile(join(part, "fonts", "fonts.conf"), fontConfig(folder));
  await rename(part, folder).catch(async (error) => {
    await rm(part, { recursive: true });
    if (!existsSync(folder)) throw new Error(`${basename(folder)} could not be unpacked`, { cause: error });
  });
}

/** The fonts of the package, and no others: screenshots look the same on every machine. */
const fontConfig = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>
`;
