import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = (path: string) => fileURLToPath(new URL(`./packages/redress/src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^redress\/locales\/(\w+)$/, replacement: src("locales/$1/index.ts") },
      { find: "redress/complaint/schema", replacement: src("complaint/schema.ts") },
      { find: /^redress\/(\w+)$/, replacement: src("$1/index.ts") },
      { find: /^redress$/, replacement: src("index.ts") },
    ],
  },
  test: { include: ["test/unit/**/*.test.ts"] },
});
