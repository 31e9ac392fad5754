import { z } from "zod";

const text = z.string().min(1);

/** What a chapter says of itself, beside its text. */
export const chapterWords = z.strictObject({
  title: text,
  lead: text,
  /** The problem that it solves, in a line. */
  solves: text,
  /** Pages of the reference, such as `functions/complaint.classify`. */
  reference: z.array(text).min(1),
  /** Slugs of lessons that teach the same. */
  lessons: z.array(text),
});

export type ChapterWords = z.infer<typeof chapterWords>;
