import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { complaintRules } from "../../packages/redress/src/complaint/rules.ts";
import { root } from "../../site/start/command.ts";

type Pack = Readonly<Record<string, unknown>>;

/** The packs of a folder by locale: `<locale>.ts` or `<locale>/index.ts`, each exporting one under its own name. */
async function packs(folder: string): Promise<Record<string, Pack>> {
  const found: Record<string, Pack> = {};
  for (const entry of existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []) {
    const locale = /^([a-z]{2})(\.ts)?$/.exec(entry)?.[1];
    if (!locale) continue;
    const file = entry.endsWith(".ts") ? entry : `${entry}/index.ts`;
    const pack = (await import(join(root, folder, file)))[locale];
    if (!pack) throw new Error(`${folder}/${file} exports no ${locale}`);
    found[locale] = pack;
  }
  return found;
}

/** Prints each locale's codes without a sentence; false where English lacks one. */
function report(title: string, byLocale: Record<string, Pack>, known: readonly string[] = []): boolean {
  const codes = [...new Set([...known, ...Object.values(byLocale).flatMap((pack) => Object.keys(pack))])].sort();
  const lacks = (locale: string) => codes.filter((code) => !(code in (byLocale[locale] as Pack)));
  for (const locale of Object.keys(byLocale)) {
    const missing = lacks(locale);
    console.log(`${title}, ${locale}: ${codes.length - missing.length} of ${codes.length} sentences`);
    if (!short || locale === "en") for (const code of missing) console.log(`  ${code}`);
  }
  return !("en" in byLocale) || !lacks("en").length;
}

// Other languages may have gaps, which are shown in English; English may not.
const short = process.argv.includes("--short");
const rules = [...complaintRules.keys()].map((id) => `rule.${id}`);
const whole = [report("Library", await packs("packages/redress/src/locales"), rules), report("Site", await packs("site/src/words"))];
if (whole.includes(false)) process.exit(1);
