import mdx from "@astrojs/mdx";
import node from "@astrojs/node";
import { defineConfig } from "astro/config";
import { apart } from "./apart.ts";
import { site } from "./start/build.ts";
import { installable } from "./start/installable.ts";
import { fingerprint } from "./start/stamp.ts";

const simulator = {
  name: "simulator",
  files: /\/src\/simulator\//,
  shared: /\/redress\/dist\/(complaint|decision|locales|sla|source)\/|\/elements\/dom\.ts$|\/src\/tools\//,
};
const iceberg = {
  name: "iceberg",
  files: /\/src\/iceberg\/(begin|element|picture|reckon|telling|told)\.ts$/,
  shared: /\/redress\/dist\/(decision|locales|metrics|source)\/|\/elements\/dom\.ts$|\/src\/tools\//,
};
const sample = {
  name: "sample",
  files: /\/src\/sample\//,
  shared: /\/redress\/dist\/|\/elements\/dom\.ts$|\/src\/(lesson|tools)\//,
};
const reply = {
  name: "reply",
  files: /\/src\/reply\//,
  shared: /\/redress\/dist\/|\/elements\/(dom|lexicons)\.ts$|\/feedback\/reply-told\.ts$|\/src\/tools\//,
};
/** The code of exercise kinds that not every lesson has. */
const part = {
  name: "part",
  files:
    /\/src\/elements\/(parts|due|told|number|order|order-drag|matrix|marks|talk|talk-log|plan|reply|lexicons|form|table|story)\.ts$|\/exercises\/src\/|\/feedback\/(overlooked|[a-z]+-told)\.ts$/,
  shared: /\/redress\/dist\/locales\/|\/elements\/(dom|key-of)\.ts$|\/feedback\/marks\.ts$|\/exercises\/src\/grading\.ts$/,
};
/** What answers when a hint is asked for. */
const hint = {
  name: "hint",
  files: /\/src\/elements\/hint\.ts$/,
  shared: /\/redress\/dist\/locales\/|\/feedback\/overlooked\.ts$|\/words\/wall-time\.ts$/,
};
const search = { name: "search", files: /\/src\/search\//, shared: /\/redress\/dist\/locales\/|\/elements\/dom\.ts$/ };
const planner = {
  name: "planner",
  files: /\/src\/planner\//,
  shared:
    /\/redress\/dist\/|\/elements\/(dom|kept|lexicons|uuid)\.ts$|\/exercises\/src\/learner\/practice-go\.ts$|\/src\/(simulator|tools)\//,
};
/** The examples of the guide: each runs the library, and no other page is to pay for that. */
const guide = {
  name: "guide",
  files: /\/src\/guide\//,
  shared: /\/redress\/dist\/|\/node_modules\/luxon\//,
};

/** Practice, the course map and the certificate; what keeps answers (store.ts) is one for all, for it remembers. */
const practice = {
  name: "practice",
  files: /\/src\/(practice|course|certificate|offline)\/|\/elements\/later\.ts$/,
  shared:
    /\/redress\/dist\/locales\/|\/elements\/(dom|idly|kept|kept-exercises)\.ts$|\/feedback\/marks\.ts$|\/exercises\/src\/(grading|options|learner\/practice-go)\.ts$/,
};

const build = fingerprint(site.from).slice(0, 16);

export default defineConfig({
  output: "static",
  adapter: node({ mode: "middleware" }),
  integrations: [mdx(), installable(build)],
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  compressHTML: true,
  session: false,
  devToolbar: { enabled: false },
  // Our own server stands in front and knows its public origin; behind a proxy Astro would compare with the wrong one.
  security: { checkOrigin: false },
  // The Content-Security-Policy allows files of ours only: nothing may be inlined.
  vite: {
    define: { "import.meta.env.REDRESS_BUILD": JSON.stringify(build) },
    // What is imported when it is needed has no stylesheet of its own: the helper that would wait for one is left out.
    plugins: [
      apart(simulator),
      apart(part),
      apart(iceberg),
      apart(sample),
      apart(reply),
      apart(planner),
      apart(hint),
      apart(search),
      apart(guide),
      apart(practice),
      {
        name: "import-plainly",
        enforce: "pre",
        load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined),
        // The list of files that the helper would load with it is left out too: every page pays for it before it is idle.
        generateBundle: {
          order: "post",
          handler(_, bundle) {
            for (const file of Object.values(bundle))
              if (file.type === "chunk")
                file.code = file.code.replace(/^const __vite__mapDeps=.*;\n/, "").replaceAll(/,__vite__mapDeps\(\[[\d,]*\]\)/g, "");
          },
        },
      },
    ],
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false, resolveDependencies: () => [] } },
    // The pages are made from the built library, which the server runs on too; by the paths of tsconfig.json they would take its sources.
    resolve: { tsconfigPaths: false },
  },
});
