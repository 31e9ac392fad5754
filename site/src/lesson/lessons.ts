import { getCollection } from "astro:content";
import { course, type Lesson } from "@redress/lessons";
import type { Locale } from "../words/locale.ts";
import { minutesOf } from "./minutes.ts";
import { outline, type Part } from "./outline.ts";
import type { LessonWords } from "./schema.ts";

/** A lesson in the words of one language. */
export interface WrittenLesson {
  readonly lesson: Lesson;
  /** Place in the course, from 1. */
  readonly number: number;
  readonly words: LessonWords;
  /** The language of `words`: the reader's, or English where the lesson is not translated. */
  readonly language: Locale;
  readonly parts: readonly Part[];
  /** Expected minutes, by the English text: what is computed once holds in every language. */
  readonly minutes: number;
  /** The collection entry, for `render`. */
  readonly entry: { readonly id: string; readonly data: LessonWords; readonly body?: string };
}

const known = new Map<Locale, Promise<readonly WrittenLesson[]>>();

/** The course in a language, in its order; read once, since every page asks for it. */
export function lessonsIn(locale: Locale): Promise<readonly WrittenLesson[]> {
  const lessons = known.get(locale) ?? read(locale);
  known.set(locale, lessons);
  return lessons;
}

/** A lesson that has no words in any language is an author's mistake. */
async function read(locale: Locale): Promise<readonly WrittenLesson[]> {
  // Without Astro's generated types the collections have no names.
  const entries = (await getCollection("lessons" as never)) as unknown as WrittenLesson["entry"][];
  return course.map((lesson, at) => {
    const found = [locale, "en" as const]
      .map((language) => ({ language, entry: entries.find(({ id }) => id === `${lesson.slug}/${language}`) }))
      .find(({ entry }) => entry);
    if (!found?.entry) throw new Error(`Lesson ${lesson.slug}, file en.mdx: missing`);
    const { entry, language } = found;
    const where = `lessons/${entry.id}.mdx`;
    for (const { id } of lesson.exercises)
      if (!entry.data.exercises[id]) throw new Error(`${where}, field exercises.${id}: has no words; is the file in the right folder?`);
    const english = entries.find(({ id }) => id === `${lesson.slug}/en`) ?? entry;
    const minutes = minutesOf(lesson, english.body ?? "", english.data);
    return { lesson, number: at + 1, words: entry.data, language, minutes, parts: outline(entry.body ?? "", entry.data, where), entry };
  });
}

/** One lesson by its address. */
export const lessonIn = async (locale: Locale, slug: string | undefined): Promise<WrittenLesson | undefined> =>
  (await lessonsIn(locale)).find(({ lesson }) => lesson.slug === slug);
