/** How many to ask, and what answers tell of clients who are counted. Worked by hand, z being 1.959964. */

export const toAskCases = [
  { id: "ask-five-hundred", at: "M12", why: "100 answers at one in five: 100 / 0.2.", answers: 100, rate: 0.2, ask: 500, expected: 100 },
  {
    id: "ask-rounded-up",
    at: "M12",
    why: "385 / 0.3 is 1283.3; the 1284th is asked, and 385.2 answers are expected.",
    answers: 385,
    rate: 0.3,
    ask: 1284,
    expected: 385.2,
  },
  { id: "ask-all-answer", at: "M12", why: "Where everybody answers, as many as it takes.", answers: 40, rate: 1, ask: 40, expected: 40 },
  {
    id: "ask-of-200",
    at: "M12",
    why: "132 answers at 40 % are 330 clients, and there are 200: all are asked, and 80 answers are expected, 52 too few.",
    answers: 132,
    rate: 0.4,
    population: 200,
    ask: 200,
    expected: 80,
  },
  {
    id: "ask-of-400",
    at: "M12",
    why: "The same where there are 400: 330 are asked, and 132 answer.",
    answers: 132,
    rate: 0.4,
    population: 400,
    ask: 330,
    expected: 132,
  },
] as const;

export const reachedCases = [
  {
    id: "reached-132-of-200",
    at: "M12",
    why: "z * 0.5 * sqrt(68 / 199 / 132) = 0.97998 * 0.050879: the 5 points for which 132 of 200 are needed.",
    n: 132,
    population: 200,
    share: 0.5,
    margin: 0.04986,
  },
  { id: "reached-385", at: "M12", why: "0.97998 / sqrt(385).", n: 385, share: 0.5, margin: 0.04994 },
  {
    id: "reached-everybody",
    at: "M12",
    why: "All 50 have answered: nothing is left to chance.",
    n: 50,
    population: 50,
    share: 0.5,
    margin: 0,
  },
  {
    id: "reached-at-a-tenth",
    at: "M12",
    why: "z * sqrt(0.09 / 100) = 1.95996 * 0.03.",
    n: 100,
    share: 0.1,
    margin: 0.0588,
  },
] as const;

export const amongCases = [
  {
    id: "among-everybody",
    at: "M12",
    why: "9 of 12 are content and there are 12: that is so, without a doubt.",
    input: [9, 12, 12],
    low: 0.75,
    high: 0.75,
  },
  {
    id: "among-half",
    at: "M12",
    why: "51 of 101: they tell as much as 51 * 100 / 50 = 102 of endlessly many, and 17 of 51 is 34 of 102, for which Wilson's formula gives 0.3394 less and more 0.0900.",
    input: [17, 51, 101],
    low: 0.2494,
    high: 0.4294,
  },
  {
    id: "among-two-thirds",
    at: "M12",
    why: "132 of 200 tell as much as 132 * 199 / 68 = 386.29; at a half that is z / (2 * sqrt(386.29 + 3.84)) = 0.0496 to either side.",
    input: [66, 132, 200],
    low: 0.4504,
    high: 0.5496,
  },
] as const;

export const npsAmongCases = [
  {
    id: "nps-everybody",
    at: "M12",
    why: "10 less 5 of 20, and all 20 have answered.",
    input: [5, 5, 10, 20],
    nps: 0.25,
    low: 0.25,
    high: 0.25,
  },
  {
    id: "nps-half",
    at: "M12",
    why: "17 of each of 101 tell as much as 34 of each; with three more, sqrt(69.5 / 105 / 105) * z = 0.1556 to either side of 0.",
    input: [17, 17, 17, 101],
    nps: 0,
    low: -0.1556,
    high: 0.1556,
  },
] as const;
