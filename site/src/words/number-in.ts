/** A stored number as readers of a language write it: 2 600, 45,96. */
export const numberIn = (locale: string, stored: string | number): string =>
  new Intl.NumberFormat(locale === "en" ? "en-GB" : locale, { maximumFractionDigits: 2 }).format(Number(stored)).replace(/^-/, "−");
