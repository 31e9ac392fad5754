const blanks = /[\s\u00a0\u202f]/g;

/** A count as it is written; what is no whole number is refused by the library as no count. */
export const count = (text: string): number => {
  const digits = text.replace(blanks, "");
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
};

/** A number as it is written, with a point or a comma, and with the sign of its unit behind it or not. */
export const amount = (text: string): number => {
  const digits = text.replace(blanks, "").replace(/%$/, "").replace(",", ".");
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
};
