/** What the lesson about changing an organisation asks, worked by hand. */
export const changeCases = {
  "chat-robot": [{ id: "chat-robot", at: "X5", right: "leave", why: "Lost papers are the problem, and the robot does not find them." }],
  "which-competency": [
    { id: "half-the-figures", at: "X1", right: "act" },
    { id: "never-tried", at: "X1", right: "create" },
    { id: "why-we-do-it", at: "X1", right: "inspire" },
  ],
  "which-step": [
    { id: "three-signatures", at: "X2", right: "processes" },
    { id: "ride-along", at: "X2", right: "people" },
    { id: "one-ward", at: "X2", right: "execution" },
    { id: "across-the-houses", at: "X2", right: "structure" },
    { id: "what-we-have", at: "X2", right: "orientation" },
    { id: "drawer-of-surveys", at: "X2", right: "insights" },
  ],
  "how-far-ahead": [
    { id: "by-easter", at: "X2", right: "too-near", why: "Three months." },
    { id: "half-a-year", at: "X2", right: "in-range", why: "Six months, the near end." },
    { id: "three-years", at: "X2", right: "in-range", why: "36 months." },
    { id: "seven-years", at: "X2", right: "too-far", why: "84 months." },
  ],
  "repair-the-plan": [
    { id: "interview-clients", at: "X3", right: "nothing", why: "One R, one A." },
    { id: "draw-the-map", at: "X3", right: "keep-one-accountable", why: "Two A." },
    { id: "rewrite-the-form", at: "X3", right: "name-accountable", why: "Two do it, nobody answers." },
    { id: "train-the-desk", at: "X3", right: "name-responsible", why: "Nobody does it." },
    { id: "run-the-pilot", at: "X3", right: "nothing", why: "One role does it and answers for it." },
  ],
  "which-question": [
    { id: "broken-at-night", at: "X4", right: "why" },
    { id: "only-comparing", at: "X4", right: "intent" },
    { id: "thumb-typed", at: "X4", right: "device" },
    { id: "call-next-day", at: "X4", right: "next" },
  ],
  "buy-it": [
    { id: "queue-screen", at: "X5", right: "choose", why: "It solves the problem, and nothing there could." },
    { id: "second-calendar", at: "X2", right: "update", why: "The tool in the house could." },
    { id: "glasses", at: "X5", right: "leave", why: "It solves nothing that hurts." },
    { id: "fair-demo", at: "X5", right: "ask", why: "Which problem it solves, nobody has said." },
  ],
  "what-carries-it": [
    { id: "no-desk", at: "X6", right: "structure" },
    { id: "never-shown", at: "X6", right: "skills" },
    { id: "case-closed", at: "X6", right: "mindset" },
  ],
  "two-heads": [
    { id: "two-heads", at: "C39", right: "department-with-several-owners", why: "Two departments became one, with two owners." },
  ],
} as const;
