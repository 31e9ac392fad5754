import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Specifiers of our own files as they are called when built. */
export const builtNames = (code: string, extension: ".js" | ".cjs"): string =>
  code.replace(/((?:\bfrom |\bimport\(|\brequire\(|\bimport )"\.[^"\n]*)\.ts"/g, `$1${extension}"`);

/**
 * Writes the declarations of every file, beside what tsup makes of it, for both kinds of modules. Bundling them entry by
 * entry, as tsup does, took over four gigabytes once the rooms were many.
 */
export function writeDeclarations(entries: readonly string[]): void {
  const read = ts.readConfigFile(here("../../tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...read.config, include: [], files: [] }, ts.sys, here("../.."));
  const emitted = { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: here("src"), outDir: here("dist") };
  const program = ts.createProgram(
    entries.map((name) => here(`src/${name}.ts`)),
    emitted,
  );
  const { diagnostics } = program.emit(undefined, (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, builtNames(text, ".js"));
    writeFileSync(path.replace(/\.d\.ts$/, ".d.cts"), builtNames(text, ".cjs"));
  });
  if (diagnostics.length) throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)));
}
