/** Words of an exercise that its part shows, by code: the lines of a talk, what is said of a mark. */
export type Texts = Readonly<Record<string, string>>;
