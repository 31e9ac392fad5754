/** What is given against what was lost, in minor units (cents); `gap` is given less lost. */
export interface Weighed {
  readonly id: string;
  readonly at: string;
  readonly loss: { readonly minor: number; readonly currency: string };
  readonly offered: readonly { readonly kind: string; readonly value?: { readonly minor: number; readonly currency: string } }[];
  readonly expect:
    | { readonly exceeds: "yes" | "no" | "unknown"; readonly gap: number; readonly apart: readonly string[] }
    | { readonly refused: string; readonly field: string };
  readonly why: string;
}

const euro = (minor: number) => ({ minor, currency: "EUR" });

export const weighed: readonly Weighed[] = [
  {
    id: "weighed-more",
    at: "C40",
    loss: euro(10_000),
    offered: [
      { kind: "price-reduction", value: euro(10_000) },
      { kind: "coupon", value: euro(1_500) },
    ],
    expect: { exceeds: "yes", gap: 1_500, apart: [] },
    why: "The loss made good, and 15.00 on top.",
  },
  {
    id: "weighed-equal",
    at: "C40",
    loss: euro(10_000),
    offered: [{ kind: "price-reduction", value: euro(10_000) }],
    expect: { exceeds: "no", gap: 0, apart: [] },
    why: "More than lost; the same is not more.",
  },
  {
    id: "weighed-words",
    at: "C41",
    loss: euro(10_000),
    offered: [{ kind: "apology" }, { kind: "guarantee" }],
    expect: { exceeds: "no", gap: -10_000, apart: ["apology", "guarantee"] },
    why: "Words restore trust and give no money back; no value is invented for them.",
  },
  {
    id: "weighed-gift-without-value",
    at: "C41",
    loss: euro(2_000),
    offered: [{ kind: "price-reduction", value: euro(2_000) }, { kind: "gift" }],
    expect: { exceeds: "unknown", gap: 0, apart: ["gift"] },
    why: "The gift is worth something and nobody said what; it may be what makes it more.",
  },
  {
    id: "weighed-gift-not-needed",
    at: "C41",
    loss: euro(2_000),
    offered: [{ kind: "price-reduction", value: euro(2_500) }, { kind: "gift" }],
    expect: { exceeds: "yes", gap: 500, apart: ["gift"] },
    why: "More already without the gift.",
  },
  {
    id: "weighed-nothing",
    at: "C40",
    loss: euro(1),
    offered: [],
    expect: { exceeds: "no", gap: -1, apart: [] },
    why: "Nothing given.",
  },
  {
    id: "weighed-negative",
    at: "C40",
    loss: euro(-1),
    offered: [],
    expect: { refused: "negative", field: "loss.minor" },
    why: "A loss below nothing is a slip.",
  },
  {
    id: "weighed-fraction",
    at: "C40",
    loss: euro(100),
    offered: [{ kind: "coupon", value: euro(10.5) }],
    expect: { refused: "not-an-integer", field: "offered[0].value.minor" },
    why: "Minor units are whole; half a cent is a major unit by mistake.",
  },
  {
    id: "weighed-currencies",
    at: "C40",
    loss: euro(100),
    offered: [{ kind: "gift" }, { kind: "coupon", value: { minor: 100, currency: "HUF" } }],
    expect: { refused: "other-currency", field: "offered[1].value.currency" },
    why: "No rate of exchange is known here.",
  },
  {
    id: "weighed-priced-apology",
    at: "C41",
    loss: euro(100),
    offered: [{ kind: "apology", value: euro(500) }],
    expect: { refused: "no-money-value", field: "offered[0].value" },
    why: "An apology has no price.",
  },
  {
    id: "weighed-unknown-kind",
    at: "C41",
    loss: euro(100),
    offered: [{ kind: "flowers" }],
    expect: { refused: "unknown-value", field: "offered[0].kind" },
    why: "The five of the documents; flowers are a gift.",
  },
];

/** What the talker may say of blame (K4). */
export const apologised = [
  { id: "apology-evident", faultEvident: "yes", jurisdiction: "unknown", fault: "do", why: "Apologise where the fault is evident." },
  { id: "apology-not-evident", faultEvident: "no", jurisdiction: "unknown", fault: "do-not", why: "Only where it is evident." },
  { id: "apology-not-known", faultEvident: "unknown", jurisdiction: "unknown", fault: "do-not", why: "Not known is not evident." },
  {
    id: "apology-protected",
    faultEvident: "no",
    jurisdiction: "england-and-wales",
    fault: "may",
    why: "There an apology of itself admits nothing, so the fear of admitting is no reason against it.",
  },
  { id: "apology-protected-evident", faultEvident: "yes", jurisdiction: "england-and-wales", fault: "do", why: "Evident." },
  { id: "apology-elsewhere", faultEvident: "no", jurisdiction: "atlantis", fault: "do-not", why: "No law known: the cautious default." },
] as const;

/** How a complaint is answered, by fault and redress. */
export const answered = [
  { id: "answer-company", at: "C14", fault: "company", redress: "yes", expect: "accept", why: "Our fault." },
  { id: "answer-shared", at: "C14", fault: "shared", redress: "no", expect: "accept", why: "Our share of it is our fault." },
  { id: "answer-goodwill", at: "K4", fault: "nobody", redress: "yes", expect: "offer-without-accepting", why: "Help without blame." },
  {
    id: "answer-unestablished",
    at: "K4",
    fault: "unestablished",
    redress: "yes",
    expect: "offer-without-accepting",
    why: "No cause found to accept; help all the same.",
  },
  { id: "answer-reject", at: "C14", fault: "client", redress: "no", expect: "reject", why: "Not our fault, nothing given: with reasons." },
  { id: "answer-open", at: "C14", redress: "yes", expect: "open", why: "Whose fault it is is not known yet." },
] as const;
