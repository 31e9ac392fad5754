/** What the lesson about the client's journey asks, worked by hand. `also`: right as well, since the case is only likely. `half`: half marks. */
export const journeyCases = {
  birthday: [
    {
      id: "birthday",
      at: "M17",
      right: "discount",
      also: ["ask"],
      why: "The essay's discount wins; asking what is expected is right as well.",
    },
  ],
  "which-stage": [
    { id: "open-day", at: "P1", right: "acquisition" },
    { id: "contract-signed", at: "P1", right: "sale" },
    { id: "report-explained", at: "P1", right: "service" },
    { id: "another-season", at: "P1", right: "retention" },
    { id: "three-questions", at: "P1", right: "feedback" },
    { id: "new-branch", at: "P1", right: "relationship" },
  ],
  "what-they-want": [
    { id: "typed-the-fault", at: "X7", right: "search" },
    { id: "on-the-tram", at: "X7", right: "smartphone" },
    { id: "two-prices", at: "X7", right: "consistency" },
    { id: "chat-in-the-morning", at: "X7", right: "same-day" },
    { id: "parents-ask-parents", at: "X7", right: "community" },
  ],
  "for-a-key-client": [
    { id: "own-layout", at: "P11", right: "custom" },
    { id: "first-monday", at: "P11", right: "regular" },
    { id: "what-hurts", at: "P11", right: "needs" },
    { id: "better-each-time", at: "P11", right: "improvement" },
  ],
  "which-pillar": [
    { id: "leaflet-street", at: "M16", right: "attract" },
    { id: "renewal-call", at: "M16", right: "keep" },
    { id: "cancelled-angry", at: "M16", right: "win-back" },
  ],
  "ways-to-win": [
    { id: "paid-poster", at: "P17", right: "advertising" },
    { id: "builders-lunch", at: "P17", right: "networking" },
    { id: "evening-in-the-shop", at: "P17", right: "events" },
  ],
  "who-gains": [
    { id: "cheaper-route", at: "P12", right: "both" },
    { id: "free-for-loudest", at: "P12", right: "given-away" },
    { id: "hidden-fee", at: "P12", right: "taken" },
    { id: "form-in-three", at: "P12", right: "wasted" },
    { id: "client-glad", at: "P12", right: "ask", half: ["both", "given-away"] },
  ],
  "how-to-find-out": [
    { id: "ten-to-all", at: "M12", right: "survey" },
    { id: "stars-online", at: "M12", right: "review" },
    { id: "to-a-friend", at: "M12", right: "score" },
    { id: "free-text-sorted", at: "M12", right: "opinions" },
  ],
  "praise-and-go": [{ id: "praise-and-go", at: "C18", right: "mercenary", why: "Content, and leaves." }],
} as const;
