/** Registration worked by hand: what is asked next of a half-filled draft, what a form gives, what is said, who registers. */

/** A draft on the given day, and the next question, `complete`, or the refusal as `code field`. */
export interface Asked {
  readonly id: string;
  readonly at: string;
  readonly draft: object;
  readonly today?: string;
  readonly next: string;
  readonly why: string;
}

const caller = {
  account: "The program takes four minutes to load.",
  organisation: "A society of volunteers",
  contactName: "A caller",
  contactPosition: "chair",
  contactPhone: "555 0100",
};
const required = { ...caller, situationDate: "2026-03-02" };
const whole = { ...required, product: "accounting, basic edition", works: "update", worksBy: "an engineer", worksOn: "2026-02-27" };

export const asked: readonly Asked[] = [
  { id: "asked-nothing", at: "C6", draft: {}, next: "account", why: "Whoever complains is heard first; the form comes after." },
  {
    id: "asked-organisation",
    at: "C27",
    draft: { account: "The program is slow." },
    next: "organisation",
    why: "First on the documents' list of what to ask.",
  },
  {
    id: "asked-blank-is-missing",
    at: "C27",
    draft: { ...required, contactPosition: "  " },
    next: "contactPosition",
    why: "The position is to be asked too, and a blank is no answer.",
  },
  {
    id: "asked-date-before-product",
    at: "C27",
    draft: { ...caller, product: "accounting" },
    next: "situationDate",
    why: "What registration cannot do without comes before what may come later, whatever was told first.",
  },
  {
    id: "asked-later",
    at: "C27",
    draft: required,
    next: "product",
    why: "All that registration needs is there; the facts are then gathered as fully as possible.",
  },
  { id: "asked-complete", at: "C27", draft: whole, next: "complete", why: "Every detail of the list is there." },
  {
    id: "asked-phone-call",
    at: "C3",
    draft: { ...whole, channel: "phone" },
    next: "complete",
    why: "A phone call is enough; nothing written is demanded.",
  },
  {
    id: "asked-not-given",
    at: "C2",
    draft: { ...whole, organisation: { notGiven: "does-not-apply" }, worksBy: { notGiven: "not-known" } },
    next: "complete",
    why: "A private person has no organisation, and a client need not know the engineer; both were asked, and registering cannot wait.",
  },
  {
    id: "asked-no-such-day",
    at: "C27",
    draft: { ...required, situationDate: "2026-02-30" },
    next: "no-such-day situationDate",
    why: "February has no thirtieth.",
  },
  {
    id: "asked-no-leap-day",
    at: "C27",
    draft: { ...required, situationDate: "1900-02-29" },
    next: "no-such-day situationDate",
    why: "1900 was no leap year.",
  },
  {
    id: "asked-leap-day",
    at: "C27",
    draft: { ...required, situationDate: "2024-02-29" },
    next: "product",
    why: "2024 was a leap year.",
  },
  {
    id: "asked-other-notation",
    at: "C27",
    draft: { ...required, situationDate: "02.03.2026" },
    next: "no-such-day situationDate",
    why: "Days are written year-month-day, so that the second of March is not read as the third of February.",
  },
  {
    id: "asked-future",
    at: "C27",
    draft: { ...required, situationDate: "2026-03-04" },
    today: "2026-03-03",
    next: "in-the-future situationDate",
    why: "What is complained of has happened.",
  },
  {
    id: "asked-today",
    at: "C27",
    draft: { ...required, situationDate: "2026-03-03" },
    today: "2026-03-03",
    next: "product",
    why: "It can have happened today.",
  },
  {
    id: "asked-future-works",
    at: "C27",
    draft: { ...whole, worksOn: "2026-12-01" },
    today: "2026-03-03",
    next: "in-the-future worksOn",
    why: "Works complained of were done.",
  },
  {
    id: "asked-unknown-field",
    at: "C27",
    draft: { organization: "A society" },
    next: "unknown-field organization",
    why: "A misspelt name would be asked for ever.",
  },
];

/** A submitted form: which, what was sent, and what it gives: the kind as classified, parts of the draft, the question raised. */
export interface Submitted {
  readonly id: string;
  readonly at: string;
  readonly form: "review" | "manager-rating" | "delivery-rating";
  readonly sent: object;
  /** What a reader of the message adds to the facts. */
  readonly read?: { readonly dissatisfied: "yes" | "no" };
  readonly expect:
    | { readonly kind: string; readonly draft?: object; readonly question?: "dissatisfied" }
    | { readonly refused: string; readonly field: string };
  readonly why: string;
}

const consented = { message: "As I wrote before.", consent: true };

export const submitted: readonly Submitted[] = [
  {
    id: "review-complaint",
    at: "C24",
    form: "review",
    sent: { ...consented, kind: "complaint", fullName: "A client", organisation: "A society", phone: "555 0100" },
    expect: {
      kind: "complaint",
      draft: {
        channel: "review-form",
        account: "As I wrote before.",
        contactName: "A client",
        organisation: "A society",
        contactPhone: "555 0100",
      },
    },
    why: "Who ticks complaint says that he is dissatisfied.",
  },
  {
    id: "review-thanks-unread",
    at: "C1",
    form: "review",
    sent: { ...consented, kind: "thanks" },
    expect: { kind: "open", question: "dissatisfied" },
    why: "Thanks can hold a dissatisfaction, and any makes it a complaint; nobody has looked.",
  },
  {
    id: "review-thanks-read",
    at: "C24",
    form: "review",
    sent: { ...consented, kind: "thanks" },
    read: { dissatisfied: "no" },
    expect: { kind: "thanks" },
    why: "Thanks ticked, and no dissatisfaction in it.",
  },
  {
    id: "review-thanks-dissatisfied",
    at: "C1",
    form: "review",
    sent: { ...consented, kind: "thanks" },
    read: { dissatisfied: "yes" },
    expect: { kind: "complaint" },
    why: "Any expression of dissatisfaction, whatever was ticked.",
  },
  {
    id: "review-suggestion-unread",
    at: "C1",
    form: "review",
    sent: { ...consented, kind: "suggestion" },
    expect: { kind: "open", question: "dissatisfied" },
    why: "A suggestion is often a complaint put politely.",
  },
  {
    id: "review-suggestion-read",
    at: "C24",
    form: "review",
    sent: { ...consented, kind: "suggestion" },
    read: { dissatisfied: "no" },
    expect: { kind: "suggestion" },
    why: "Suggestion ticked, and no dissatisfaction in it.",
  },
  {
    id: "review-nothing-ticked",
    at: "C24",
    form: "review",
    sent: consented,
    expect: { kind: "open", question: "dissatisfied" },
    why: "The form does not mark the kind as required.",
  },
  {
    id: "review-without-message",
    at: "C24",
    form: "review",
    sent: { kind: "complaint", consent: true },
    expect: { refused: "required", field: "message" },
    why: "The message is marked required.",
  },
  {
    id: "review-without-consent",
    at: "C24",
    form: "review",
    sent: { kind: "complaint", message: "Slow.", consent: false },
    expect: { refused: "required", field: "consent" },
    why: "The consent is marked required.",
  },
  {
    id: "review-unknown-kind",
    at: "C24",
    form: "review",
    sent: { ...consented, kind: "praise" },
    expect: { refused: "unknown-value", field: "kind" },
    why: "The form has three kinds.",
  },
  {
    id: "manager-rating-low",
    at: "C25",
    form: "manager-rating",
    sent: { rating: 2, engineer: "An engineer" },
    expect: { kind: "open", draft: { channel: "feedback-service", worksBy: "An engineer" }, question: "dissatisfied" },
    why: "The documents do not say that a low rating is a complaint. It raises the question.",
  },
  {
    id: "manager-rating-middle",
    at: "C25",
    form: "manager-rating",
    sent: { rating: 3 },
    expect: { kind: "open" },
    why: "The middle of the scale says neither.",
  },
  {
    id: "manager-rating-comment",
    at: "C25",
    form: "manager-rating",
    sent: { rating: 5, comment: "All good, only two days late.", publish: false },
    expect: { kind: "open", draft: { account: "All good, only two days late." }, question: "dissatisfied" },
    why: "A comment can hold a dissatisfaction under any rating; somebody has to read it.",
  },
  {
    id: "manager-rating-zero",
    at: "C25",
    form: "manager-rating",
    sent: { rating: 0 },
    expect: { refused: "unknown-value", field: "rating" },
    why: "The scale has five points from one.",
  },
  {
    id: "delivery-rating-low",
    at: "C26",
    form: "delivery-rating",
    sent: { rating: 1, comment: "Box torn." },
    expect: { kind: "open", draft: { channel: "feedback-service", account: "Box torn." }, question: "dissatisfied" },
    why: "As with the other rating.",
  },
  {
    id: "delivery-rating-missing",
    at: "C26",
    form: "delivery-rating",
    sent: { comment: "Box torn." },
    expect: { refused: "required", field: "rating" },
    why: "A rating form without a rating was not filled in.",
  },
];

/** What must be said at registration with this promise, as codes with facts. */
export const acknowledged = [
  {
    id: "acknowledged-receipt-day-excluded",
    at: "C32",
    promise: { amount: 3, unit: "working-days", counting: "receipt-day-excluded" },
    says: ["thanks", "registered", "passed-on", "reply-receipt-day-excluded"],
    english: "You will have a reply within 3 working days, not counting the day we received it.",
    why: "The sentence of the training, its number passed in.",
  },
  {
    id: "acknowledged-one-day",
    at: "C32",
    promise: { amount: 1, unit: "working-days", counting: "receipt-day-included", due: "2026-03-02" },
    says: ["thanks", "registered", "passed-on", "reply-receipt-day-included", "reply-due"],
    english: "You will have a reply within 1 working day, counting the day we received it.",
    why: "One day is not one days, and the other counting is named too.",
  },
] as const;

/** Who enters a complaint. */
export const registering = [
  { id: "registering-access", at: "C31", hasAccess: "yes", departmentHasOwner: "no", expect: "self", why: "Works in the base." },
  {
    id: "registering-owner",
    at: "C31",
    hasAccess: "no",
    departmentHasOwner: "yes",
    expect: "department-owner",
    why: "Does not work in the base; the department has somebody for complaints.",
  },
  {
    id: "registering-nobody",
    at: "C31",
    hasAccess: "no",
    departmentHasOwner: "no",
    expect: "quality-management",
    why: "Does not work in the base, and nobody in the department to hand it to.",
  },
  {
    id: "registering-owner-unknown",
    at: "C31",
    hasAccess: "no",
    departmentHasOwner: "unknown",
    expect: "open",
    why: "Find out whether the department has somebody.",
  },
] as const;

/** Calling a contact something else. */
export const relabelled = [
  { id: "relabel-silent", at: "C1", from: "complaint", to: "request", reason: " ", expect: "reason-missing", why: "No reason on record." },
  {
    id: "relabel-reasoned",
    at: "C1",
    from: "complaint",
    to: "request",
    reason: "Asked for a manual; the tone was the colleague's reading.",
    expect: "relabelled",
    why: "The reason is on record.",
  },
  {
    id: "relabel-still-dissatisfied",
    at: "K6",
    from: "complaint",
    to: "request",
    reason: "Mild in tone.",
    dissatisfied: "yes",
    expect: "dissatisfied",
    why: "Only where no dissatisfaction is expressed can it be a request.",
  },
  {
    id: "relabel-upwards",
    at: "C1",
    from: "request",
    to: "complaint",
    expect: "relabelled",
    why: "Nothing is talked away by calling a request a complaint.",
  },
  { id: "relabel-unknown", at: "C4", from: "complaint", to: "query", reason: "r", expect: "unknown-value", why: "No such kind." },
] as const;

/** Words for importance as the forms print them. */
export const importanceWords = [
  { id: "importance-word-medium", at: "K5", word: "medium", expect: "ordinary", why: "The forms print medium for ordinary." },
  { id: "importance-word-medium-printed", at: "K5", word: "Medium", expect: "ordinary", why: "As printed." },
  { id: "importance-word-high", at: "C15", word: "high", expect: "high", why: "Defined." },
  { id: "importance-word-urgent", at: "C15", word: "urgent", expect: "unknown-value", why: "The documents define two values." },
] as const;
