import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "../start/command.ts";

// The reference as TypeDoc makes it, in the site's tokens and fonts. It is served under /reference/.
const out = join(root, "dist/docs");
const assets = join(out, "assets");
const styles = join(root, "site/src/styles");

/** What of the code is coloured, by TypeDoc's own colour for it: text is green, a remark is pencil, the rest is ink. */
const inks: Readonly<Record<string, string>> = { "#A31515": "var(--settled)", "#008000": "var(--pencil)" };

const { ok, output } = await run("typedoc");

/** TypeDoc marks no main part and names none, so a reader who listens would have to step through the head on each page. */
const landmarks = [
  ['<div class="col-content">', '<div class="col-content" role="main">'],
  ['<div class="col-sidebar">', '<div class="col-sidebar" role="complementary" aria-label="Contents">'],
  ['<nav id="tsd-sidebar-links"', '<nav aria-label="Site" id="tsd-sidebar-links"'],
  ['<nav class="tsd-navigation">', '<nav aria-label="Rooms" class="tsd-navigation">'],
] as const;

if (ok) {
  for (const { parentPath, name } of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!name.endsWith(".html")) continue;
    const page = readFileSync(join(parentPath, name), "utf8");
    writeFileSync(
      join(parentPath, name),
      landmarks.reduce((text, [from, to]) => text.replace(from, to), page),
    );
  }
  cpSync(join(root, "site/src/assets/fonts"), join(assets, "fonts"), { recursive: true });
  const sheets = [`${styles}/tokens.css`, `${styles}/fonts.css`, join(root, "site/reference/theme.css")];
  // The fonts' addresses are relative to a folder beside `assets`, here as there.
  writeFileSync(join(assets, "custom.css"), sheets.map((sheet) => readFileSync(sheet, "utf8")).join("\n"));
  const highlight = readFileSync(join(assets, "highlight.css"), "utf8");
  const lights = new Map([...highlight.matchAll(/--light-hl-(\d+): (#\w+)/g)].map(([, at, colour]) => [at, colour as string]));
  const inked = highlight.replace(
    /--(light|dark)-hl-(\d+): #\w+/g,
    (_, side, at) => `--${side}-hl-${at}: ${inks[lights.get(at) ?? ""] ?? "var(--ink)"}`,
  );
  writeFileSync(
    join(assets, "highlight.css"),
    inked.replace(/--(light|dark)-code-background: #\w+/g, "--$1-code-background: var(--field)"),
  );
}
console.log(output.trim());
process.exitCode = ok ? 0 : 1;
