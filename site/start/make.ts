import { buildLibrary, buildReference, buildSite } from "./build.ts";

// `library` or `reference` alone, or all.
await ({ library: buildLibrary, reference: buildReference }[process.argv[2] ?? ""] ?? buildSite)();
