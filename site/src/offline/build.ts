/** The edition of the site: a hash of all that it is built from. Pages and data of different editions do not mix. */
export const build: string = import.meta.env.REDRESS_BUILD;
