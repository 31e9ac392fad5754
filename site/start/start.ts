import { buildSite } from "./build.ts";
import { startServer } from "./server.ts";

await buildSite();
const server = startServer();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1)));
