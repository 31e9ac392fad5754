import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = (path: string) => fileURLToPath(new URL(`./packages/redress/src/${path}`, import.meta.url));
// What is polled for is waited for as long as a busy machine needs: a second, the default, is a measure of the machine.
const slow = { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false, expect: { poll: { timeout: 10_000 } } };

export default defineConfig({
  resolve: {
    alias: [
      { find: /^redress\/locales\/(\w+)$/, replacement: src("locales/$1/index.ts") },
      { find: "redress/calendar/plain", replacement: src("calendar/plain.ts") },
      { find: "redress/complaint/schema", replacement: src("complaint/schema.ts") },
      { find: "redress/register/render", replacement: src("register/render/index.ts") },
      { find: /^redress\/dialogue\/lexicon(\/\w+)?$/, replacement: src("dialogue/lexicon$1/index.ts") },
      { find: /^redress\/(\w+)$/, replacement: src("$1/index.ts") },
      { find: /^redress$/, replacement: src("index.ts") },
    ],
  },
  test: {
    allowOnly: false,
    setupFiles: ["test/tools/property-runs.ts"],
    projects: [
      { extends: true, test: { name: "unit", include: ["test/unit/**/*.test.ts"], testTimeout: process.env.FC_RUNS ? 90_000 : 10_000 } },
      {
        extends: true,
        test: { name: "package", globalSetup: "test/package/build.ts", include: ["test/{examples,package}/**/*.test.ts"], ...slow },
      },
      { extends: true, test: { name: "durability", include: ["test/durability/**/*.test.ts"], ...slow } },
      { extends: true, test: { name: "warehouse", include: ["test/warehouse/**/*.test.ts"], ...slow } },
      // Each file has a browser and a server of its own; two at once keep two cores busy where one would wait.
      { extends: true, test: { name: "browser", include: ["test/browser/**/*.test.ts"], ...slow, fileParallelism: true, maxWorkers: 2 } },
    ],
  },
});
