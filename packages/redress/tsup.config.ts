import { defineConfig } from "tsup";
import { builtNames, writeDeclarations } from "./declarations.ts";
import manifest from "./package.json" with { type: "json" };

// The exports of package.json are the one list of entries: dist/complaint/index.js is made from src/complaint/index.ts.
const entries = Object.values(manifest.exports).flatMap((target) => (typeof target === "string" ? [] : [target.import]));
const names = entries.map((file) => file.slice("./dist/".length, -".js".length));

export default defineConfig({
  // One file each, not one bundle: whoever imports one function gets what it needs and no more, and a class such as
  // TableError exists once, whichever entry it is imported from.
  entry: ["src/**/*.ts"],
  bundle: false,
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  clean: true,
  dts: false,
  onSuccess: async () => writeDeclarations(names),
  tsconfig: "../../tsconfig.json",
  plugins: [
    {
      name: "import-the-built-file",
      renderChunk(code, { path }) {
        return { code: builtNames(code, path.endsWith(".cjs") ? ".cjs" : ".js") };
      },
    },
  ],
});
