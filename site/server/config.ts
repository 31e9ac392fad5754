import { z } from "zod";

const origin = z.string().transform((given, context) => {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  // What an origin cannot hold: a path, a query, a user.
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  context.addIssue({ code: "custom", message: "an origin only, such as https://course.example" });
  return z.NEVER;
});

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4321),
  HOST: z.string().min(1).default("127.0.0.1"),
  /** How browsers see us; needed behind a reverse proxy. */
  PUBLIC_ORIGIN: origin.optional(),
  /** The folder of the database. */
  REDRESS_DATA: z.string().min(1).default("./data"),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicOrigin: string | undefined;
  readonly data: string;
}

/**
 * Reads the environment; an empty variable counts as not set.
 *
 * @throws Error naming the variable.
 */
export function configOf(variables: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(set);
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
  const { PORT, HOST, PUBLIC_ORIGIN, REDRESS_DATA } = parsed.data;
  return { port: PORT, host: HOST, publicOrigin: PUBLIC_ORIGIN, data: REDRESS_DATA };
}

const everywhere = new Set(["0.0.0.0", "::"]);

/** The address a person can open: the public one, or else one of this machine. */
export const addressOf = ({ host, publicOrigin }: Config, port: number): string =>
  publicOrigin ?? `http://${everywhere.has(host) ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`;
