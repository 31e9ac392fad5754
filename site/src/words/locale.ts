/** The site's languages, English first. */
export const locales = ["en", "ru", "hu", "pl"] as const;
export type Locale = (typeof locales)[number];

/** Each language by its own name. */
export const localeNames: Readonly<Record<Locale, string>> = { en: "English", ru: "Русский", hu: "Magyar", pl: "Polski" };

/** Whether a part of an address names a language of the site. */
export const isLocale = (part: string | undefined): part is Locale => (locales as readonly string[]).includes(part ?? "");

/** For `getStaticPaths` of pages that exist once a language. */
export const localePaths = () => locales.map((locale) => ({ params: { locale } }));
