/** What the lesson about responsibilities asks, worked by hand. */
export const fiveActionsInOrder = ["check-belonging", "gather-information", "determine-validity", "offer-solution", "confirm-with-client"];

export const whoDoesWhatCases = {
  "nobody-called": [
    { id: "nobody-called", at: "C39", right: "department-with-several-owners", why: "Two people stand for one department: each waited." },
  ],
  "whose-duty": [
    { id: "write-limits", at: "C38", right: "process", why: "Rules are the process owner's." },
    { id: "which-work-failed", at: "C38", right: "department", why: "Analysis is done where the work was done." },
    { id: "month-figures", at: "C38", right: "process", why: "Reporting." },
    { id: "word-of-client", at: "C38", right: "department", why: "The department gets the client's confirmation." },
    { id: "change-the-form", at: "C38", right: "process", why: "Improvement of the process." },
  ],
  "who-owns-it": [
    { id: "no-position", at: "C39", right: "in-order", why: "A row may lack the position." },
    { id: "left-in-march", at: "C39", right: "department-without-owner", why: "A blank is nobody." },
    { id: "one-for-two", at: "C39", right: "in-order", why: "Each department has one; that it is the same person breaks no rule." },
    { id: "not-in-the-list", at: "C39", right: "department-without-owner", why: "The department has no row." },
  ],
  "what-is-missing": [
    {
      id: "solution-at-once",
      at: "C37",
      right: "determine-validity",
      why: "Taken up, agreed, confirmed; whether justified was never recorded.",
    },
    { id: "repaired-and-closed", at: "C37", right: "confirm-with-client", why: "No word of the client at the end." },
    { id: "all-five", at: "C37", right: "none", why: "Each action has left its entry." },
  ],
  "week-or-month": [
    { id: "due-by-friday", at: "C42", right: "weekly", why: "Terms are controlled weekly." },
    { id: "share-who-stay", at: "C43", right: "monthly", why: "Loyalty percent is monthly." },
    { id: "share-in-time", at: "C43", right: "monthly", why: "Deadline compliance is monthly." },
    { id: "what-came-in", at: "C42", right: "weekly", why: "The week's incoming complaints are summed up." },
  ],
  "what-the-check-finds": [
    { id: "fast-closer", at: "C37", right: "closed-without-contact", why: "Agreed with nobody, and closed." },
    { id: "now-a-request", at: "K6", right: "relabelled-without-reason", why: "A complaint was renamed with no reason." },
    { id: "kind-call-no-claim", at: "K18", right: "no-claim-opened", why: "A person called; no claim was opened: a question." },
    { id: "slow-and-clean", at: "C44", right: "none", why: "Few cases and slow ones are no finding." },
    { id: "own-check", at: "C34", right: "verified-by-implementer", why: "Who did the work checked it." },
  ],
  "closed-inside": [
    { id: "closed-inside", at: "C19", right: "none", why: "Internal: no client is waiting, so nobody has to be called before closing." },
  ],
} as const;
