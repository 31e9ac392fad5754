/** The room of tools, and what all of them say, in English. */
export const toolsEn = {
  "tools.title": "Tools",
  "tools.description":
    "Five tools for complaints and farewells: how many stay silent, when a deadline ends, how many to ask, a reply reviewed, a farewell planned.",
  "tools.lead": "Five questions from daily work, answered with your own numbers and words. You need no lesson for them, and no account.",
  "tools.privacy": "All of it is worked out in your browser. Nothing that you put in is sent anywhere.",
  "tools.iceberg": "Iceberg",
  "tools.iceberg-asks": "How many clients stand behind the complaints that you hear?",
  "tools.deadline": "Deadline simulator",
  "tools.deadline-asks": "When does a term end, with your open hours, holidays and pauses?",
  "tools.sample": "Sample size",
  "tools.sample-asks": "How many clients do you have to ask, and how sure is the figure you have?",
  "tools.reply": "Reply review",
  "tools.reply-asks": "What had better not stand in your written reply, and what is missing from it?",
  "tools.planner": "Offboarding planner",
  "tools.planner-asks": "What has to be done, by whom and by when, to part well with a client?",

  "tools.back": "All tools",
  "tools.rules": "The rules behind it",
  "tools.rule": "Rule {rule}, {standing}. {document}, {at}.",
  "tools.lesson": "Taught in lesson {number}, ",
  "tools.copy": "Copy a link to this",
  "tools.copied": "The link is copied. Whoever opens it sees the same numbers.",
  "tools.not-copied": "Your browser does not let us copy. The link stands in the address bar.",

  "tools.iceberg-description": "How many clients were dissatisfied, by your own count of who complains, and how far that may be off.",
  "tools.iceberg-lead":
    "What stands above the water is what you hear. Put in how many complaints you had, and how many of your own dissatisfied clients had complained.",
  "tools.iceberg-how": "How to get the counts",
  "tools.iceberg-how-1": "Call some of your clients, whoever they are, and ask whether anything went wrong in the period.",
  "tools.iceberg-how-2": "Count those for whom something had. Of these, count those who had told you.",
  "tools.iceberg-how-3":
    "The complaints divided by that share are all who were dissatisfied. Few answers give a wide range, which stands beside it.",

  "tools.deadline-description": "When each clock of a complaint ends, with your open hours, holidays and pauses, stretch by stretch.",
  "tools.deadline-lead":
    "A term runs in working time. Put in hours, holidays and the moments of a case, and see which stretches count and when each clock ends.",
  "tools.deadline-example": "Worked out beforehand",
  "tools.deadline-example-note":
    "A claim opened on {registered}, with an office open Monday to Friday, 9 to 13 and 14 to 18, in Budapest; holidays are 25 December and 1 January.",
  "tools.deadline-clock": "Clock",
  "tools.deadline-ends": "Ends",
  "tools.deadline-no-script":
    "The simulator works the deadlines out in your browser, and for that it needs JavaScript. Without it you see one case, worked out beforehand.",
  "tools.deadline-waits": "not started",

  "tools.sample-description": "How many clients to ask for a share or a net promoter score, and how sure the figure is that you have.",
  "tools.sample-lead":
    "Before you ask: how many answers it takes, and how many clients to ask for them. Afterwards: between which ends the true figure lies.",
} as const;
