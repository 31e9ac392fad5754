/** The tool that reviews a reply, in English. */
export const reviewEn = {
  "tools.reply-description":
    "A written reply to a client, reviewed in your browser: what had better not stand there, and what its stage lacks.",
  "tools.reply-lead":
    "Paste a reply before you send it. You see which words had better not stand there, why, and what to write instead; and what a reply at this stage should hold.",

  "review.no-script":
    "To review a text you need JavaScript, for it is read in your browser and nowhere else. Below stands what a reply is read for, at each stage; that is what you can check by eye.",
  "review.failed": "The review could not be loaded. Copy your text, and load the page again when the network is back.",
  "review.private": "Nothing of it leaves this browser, and the text is not kept: when you close the page it is gone.",
  "review.text": "Your reply",
  "review.language": "Language of the reply",
  "review.stage": "Stage",
  "review.fault": "Is the company’s fault established?",
  "review.fault-unknown": "not known yet",
  "review.fault-yes": "yes",
  "review.fault-no": "no, it was none of ours",
  "review.jurisdiction": "Whose law",
  "review.jurisdiction-other": "another, or not known",
  "review.jurisdiction-england-and-wales": "England and Wales",
  "review.complaint": "What the client wrote",
  "review.complaint-note": "may stay empty; with it we see whether the gist comes back",
  "review.go": "Review it",
  "review.example": "Put in an example",
  "review.clear": "Clear the text",
  "review.example-reply":
    "Dear Ms Weber,\n\nplease calm down. The invoice was not our department’s mistake, and you should have read the terms. We will look into it as soon as possible.\n\nKind regards",
  "review.example-complaint":
    "Your invoice of 3 November charges me twice for the same repair of the dishwasher. I have called two times and nobody called back. I am really annoyed.",

  "review.reading": "The review is being loaded.",
  "review.result": "What was found",
  "review.as-written": "As you wrote it, with the places numbered",
  "review.clean": "No phrase was found that had better go. That does not make it a good reply; a person judges that.",
  "review.count-error": { one: "{count} has to go", other: "{count} have to go" },
  "review.count-warn": { one: "{count} to think over", other: "{count} to think over" },
  "review.count-info": { one: "{count} of style", other: "{count} of style" },
  "review.count-missing": { one: "{count} is missing", other: "{count} are missing" },
  "review.phrases": "In the text",
  "review.missing": "Missing at this stage",
  "review.held": "It holds",
  "review.unjudged": "Look yourself",
  "review.unjudged-why": "The review cannot tell whether it is there.",
  "review.unjudged-gist": "Paste what the client wrote, and the review looks for its gist.",
  "review.severity-error": "has to go",
  "review.severity-warn": "think it over",
  "review.severity-info": "style",
  "review.severity-missing-warn": "add it",
  "review.severity-missing-info": "would be better still",
  "review.instead": "Such as:",
  "review.nothing-held": "nothing of what this stage asks",
  "review.limits":
    "Only sure phrases are found, about half of what a careful reader would mark. It is no legal advice, and a person has the last word.",
  "review.reads": "What a reply is read for",
  "review.reads-faults": "At every stage these had better not stand there",
  "review.reads-stage": "{stage}: it should hold",
} as const;
