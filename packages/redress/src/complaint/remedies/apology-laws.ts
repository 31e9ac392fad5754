/** A law by which an apology of itself admits nothing. A pointer for a lawyer, and no legal advice. */
export interface ApologyLaw {
  readonly jurisdiction: string;
  readonly statute: string;
  readonly section: string;
  /** Day up to which we have seen it described as in force, `YYYY-MM-DD`. Ask before relying on it later. */
  readonly asOf: string;
  readonly about: string;
}

/** The laws we know of; everywhere else the cautious default holds. */
export const apologyLaws = [
  {
    jurisdiction: "england-and-wales",
    statute: "Compensation Act 2006",
    section: "2",
    asOf: "2024-04-08",
    about:
      "An apology, or an offer of treatment or other redress, is not of itself an admission of negligence or breach of statutory duty. It does not speak of other liability. The government consulted on a reform on the given day and has signalled changes since.",
  },
] as const satisfies readonly ApologyLaw[];
