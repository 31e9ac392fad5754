import { course } from "@redress/lessons";
import { locales } from "../words/locale.ts";

/** For `getStaticPaths` of pages that exist once a lesson and language. */
export const lessonPaths = () => locales.flatMap((locale) => course.map(({ slug }) => ({ params: { locale, slug } })));
