import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { chapterWords } from "./guide/schema.ts";
import { lessonWords } from "./lesson/schema.ts";

/** The lessons' words: one MDX file a lesson and language, beside the lesson's exercises. The guide's: one file a chapter. */
export const collections = {
  lessons: defineCollection({
    loader: glob({ base: "../lessons", pattern: "*/{en,ru,hu,pl}.mdx", generateId: ({ entry }) => entry.replace(/\.mdx$/, "") }),
    schema: lessonWords,
  }),
  guide: defineCollection({
    loader: glob({ base: "src/guide/chapters", pattern: "*.mdx", generateId: ({ entry }) => entry.replace(/\.mdx$/, "") }),
    schema: chapterWords,
  }),
};
