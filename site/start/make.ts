import { buildLibrary, buildSite } from "./build.ts";

// `library` alone, or both.
await (process.argv[2] === "library" ? buildLibrary() : buildSite());
