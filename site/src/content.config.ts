import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { lessonWords } from "./lesson/schema.ts";

/** The lessons' words: one MDX file a lesson and language, beside the lesson's exercises. */
export const collections = {
  lessons: defineCollection({
    loader: glob({ base: "../lessons", pattern: "*/{en,ru,hu,pl}.mdx", generateId: ({ entry }) => entry.replace(/\.mdx$/, "") }),
    schema: lessonWords,
  }),
};
