import { buildSite } from "./build.ts";

await buildSite();
await import("../server/main.ts");
