import type { Kysely } from "kysely";
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from "kysely/migration";

/** The database cannot be opened by this program. */
export class StoreError extends Error {
  readonly code: "database-newer" | "migration-failed";
  constructor(code: StoreError["code"], problem: string, cause?: unknown) {
    super(problem, { cause });
    this.name = "StoreError";
    this.code = code;
  }
}

const applied = async (db: Kysely<never>): Promise<string[]> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return [];
  const log = db as unknown as Kysely<Record<string, { name: string }>>;
  return (await log.selectFrom(DEFAULT_MIGRATION_TABLE).select("name").execute()).map(({ name }) => name);
};

/**
 * Brings a database up to this program: runs what it has not run yet, each as a whole or not at all.
 *
 * @throws StoreError where a newer program has already changed the database (nothing is touched then), or a migration fails.
 */
export async function migrate(db: Kysely<never>, known: Record<string, Migration>): Promise<void> {
  const unknown = (await applied(db)).filter((name) => !Object.hasOwn(known, name));
  if (unknown.length)
    throw new StoreError(
      "database-newer",
      `The results database was changed by a newer version of this program (${unknown.join(", ")}). Start that version, or give another folder in REDRESS_DATA.`,
    );
  const migrator = new Migrator({ db, provider: { getMigrations: async () => known } });
  const { error, results } = await migrator.migrateToLatest();
  const failed = results?.find(({ status }) => status === "Error")?.migrationName;
  if (error)
    throw new StoreError("migration-failed", `The results database could not be brought up to date${failed ? `: ${failed}` : ""}`, error);
}
