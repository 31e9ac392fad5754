/** What a reader gives: each count as it stands in its field. */
export interface IcebergState {
  readonly complaints: string;
  readonly of: string;
  readonly complained: string;
  readonly followed: string;
  readonly left: string;
}
export type IcebergField = keyof IcebergState;

/** The fields in their groups; the last group may stay empty. */
export const icebergFields = {
  heard: ["complaints"],
  asked: ["of", "complained"],
  leaving: ["followed", "left"],
} as const satisfies Readonly<Record<string, readonly IcebergField[]>>;
export const fieldNames: readonly IcebergField[] = Object.values(icebergFields).flat();

/** The hotel of the lesson. */
export const firstCounts: IcebergState = { complaints: "30", of: "80", complained: "12", followed: "", left: "" };

/** Reads kept counts; whatever is not ours, or damaged, is nothing. */
export function parseCounts(text: string | null): IcebergState | undefined {
  try {
    const kept = JSON.parse(text ?? "") as IcebergState;
    if (fieldNames.every((name) => typeof kept[name] === "string" && kept[name].length < 40))
      return Object.fromEntries(fieldNames.map((name) => [name, kept[name]])) as unknown as IcebergState;
  } catch {
    // Damaged: as if empty.
  }
  return undefined;
}
