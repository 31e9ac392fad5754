import { getCollection } from "astro:content";
import { type ChapterId, chapters } from "./chapters.ts";
import type { ChapterWords } from "./schema.ts";

/** A chapter with its words. */
export interface Chapter {
  readonly id: ChapterId;
  readonly words: ChapterWords;
  /** The collection entry, for `render`. */
  readonly entry: { readonly id: string; readonly data: ChapterWords };
}

/** The guide in its order; a chapter without words, or words without a chapter, is an error. */
export async function guideChapters(): Promise<readonly Chapter[]> {
  const entries = (await getCollection("guide" as never)) as unknown as Chapter["entry"][];
  for (const { id } of entries) if (!(chapters as readonly string[]).includes(id)) throw new Error(`Guide, ${id}.mdx: is no chapter`);
  return chapters.map((id) => {
    const entry = entries.find((one) => one.id === id);
    if (!entry) throw new Error(`Guide, ${id}.mdx: missing`);
    return { id, words: entry.data, entry };
  });
}
