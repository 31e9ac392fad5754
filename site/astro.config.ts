import mdx from "@astrojs/mdx";
import node from "@astrojs/node";
import { defineConfig } from "astro/config";
import { toolsApart } from "./tools-apart.ts";

export default defineConfig({
  output: "static",
  adapter: node({ mode: "middleware" }),
  integrations: [mdx()],
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  compressHTML: true,
  session: false,
  devToolbar: { enabled: false },
  // Our own server stands in front and knows its public origin; behind a proxy Astro would compare with the wrong one.
  security: { checkOrigin: false },
  // The Content-Security-Policy allows files of ours only: nothing may be inlined.
  vite: {
    // What is imported when it is needed has no stylesheet of its own: the helper that would wait for one is left out.
    plugins: [
      toolsApart(),
      {
        name: "import-plainly",
        enforce: "pre",
        load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined),
      },
    ],
    build: { assetsInlineLimit: 0, modulePreload: false },
    // The pages are made from the built library, which the server runs on too; by the paths of tsconfig.json they would take its sources.
    resolve: { tsconfigPaths: false },
  },
});
