/** Ways to write a number: what groups its thousands, and what begins its decimals. */
const ways: readonly (readonly [group: string, decimal: string])[] = [
  [" '’", ".,"],
  [",", "."],
  [".", ","],
];

/** Whether readers of a language begin their decimals with a point. */
const pointed = (locale: string): boolean => /^en\b/.test(locale);

/** Beyond this a number is not exact any more. */
const most = 1e15;

/** A number as answers are stored: digits, a point, a minus; always in one way. */
export const numberText = (value: number): string => String(value === 0 ? 0 : value);

/** Whether a text is a stored number. */
export const isNumberText = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text) && numberText(Number(text)) === text;

function values(digits: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const [group, decimals] of ways)
    for (const decimal of decimals) {
      const whole = new RegExp(`^(\\d+|\\d{1,3}([${group}])\\d{3}(\\2\\d{3})*)([${decimal}]\\d+)?$`);
      if (!whole.test(digits)) continue;
      const value = Number(digits.replace(new RegExp(`[${group}]`, "g"), "").replace(decimal, "."));
      if (!found.has(value)) found.set(value, decimal);
    }
  return found;
}

/**
 * The number that a reader wrote, as it is stored: spaces or the language's sign between thousands, decimal comma or point.
 *
 * @param percent Whether a per cent sign may stand after it.
 * @returns undefined where it cannot be read for sure: then it is no answer yet, and never a wrong one.
 */
export function readNumber(text: string, locale: string, percent = false): string | undefined {
  const plain = text.trim().replace(/\s/g, " ");
  const [, sign = "", digits = "", unit = ""] = /^([-+−]?) ?(\d[\d.,'’ ]*?) ?(%?)$/.exec(plain) ?? [];
  if (!digits || (unit && !percent)) return undefined;
  const found = values(digits);
  // 1,234 is what the reader's language says; 1.234 in a language of commas stays in doubt.
  const own = [...found].find(([, decimal]) => (pointed(locale) ? decimal === "." : decimal === "," && digits.includes(",")));
  const value = found.size === 1 ? [...found.keys()][0] : own?.[0];
  if (value === undefined || value >= most) return undefined;
  const stored = numberText(sign === "-" || sign === "−" ? -value : value);
  return isNumberText(stored) ? stored : undefined;
}
