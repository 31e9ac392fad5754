import type { GeneratorWords } from "../../generated/shape.ts";

/** What is complained of is the client’s word; what is so stands in the findings. */
const happened = "{client} complains to {company}: {mishap}.";
const findings = {
  "established.yes": "The inquiry is over.",
  "established.no": "The inquiry is over, and the cause could not be found.",
  "contract.yes": "Something that the contract promises was not done.",
  "contract.no": "All that the contract promises was done.",
  "technology.yes": "The prescribed way of working was not followed.",
  "technology.no": "The prescribed way of working was followed.",
  "expectation.yes": "{TheClient} had said beforehand what was expected, and that was not met.",
  "expectation.no": "What {theClient} had asked for beforehand was done.",
  "clientOrder.yes": "{TheClient} had not kept to the agreed way of going about it.",
  "clientOrder.no": "{TheClient} had kept to the agreed way of going about it.",
};

/** Cases to be classified. */
export const classificationEn: Readonly<Record<string, GeneratorWords>> = {
  origin: {
    says: {
      "client-says": "{client} tells {company}: {mishap}.",
      "client-passed-on": "{colleague} at {company} passes on what {client} said: {mishap}.",
      "other-department": "{colleague} at {company} reports what another department did: {mishap}.",
      "own-work": "{colleague} at {company} reports what happened in the same department: {mishap}.",
      unaware: "{mishap}. {TheClient} knows nothing of it, and {company} has noticed.",
      "bare-client": "The log of {company} says only this: {mishap}.",
      "bare-inside": "The log of {company} says only this: {mishap}.",
      "bare-both": "The log of {company} says only this: {mishap}.",
    },
    options: { external: { label: "External" }, internal: { label: "Internal" }, ask: { label: "Ask who reported it" } },
    why: {
      external: "It comes from the client, in the client’s own words or by what only a client could notice.",
      internal: "It comes from inside: a colleague says so, or nobody outside could know.",
      ask: "Both sides could have noticed it. Who did is not said.",
    },
    short: "{company}: {mishap}",
  },
  fault: {
    says: { inquiry: happened },
    clues: findings,
    asks: "With whom does the fault lie?",
    options: {
      ...{ company: { label: "With the company" }, client: { label: "With the client" }, shared: { label: "With both" } },
      ...{ nobody: { label: "With nobody" }, unestablished: { label: "Could not be established" }, ask: { label: "Not known yet" } },
    },
    why: {
      company: "Something on the company’s side was not as it should be, and the client kept to what was agreed.",
      client: "All was in order on the company’s side, and the client did not keep to what was agreed.",
      shared: "Something on the company’s side was not in order, and the client’s part was not either.",
      nobody: "The inquiry found nothing out of order, on either side.",
      unestablished: "An inquiry that ended without a cause is a result of its own.",
      ask: "Whether the client had a part in it is not said, and on that it depends: the company alone, or both.",
    },
    short: "{company}: {mishap}",
  },
  validity: {
    says: {
      "fault-report": happened,
      suggestion: "{client} makes {company} a suggestion, because of something that happened: {mishap}.",
      opinion: "{client} gives {company} an opinion of something that happened: {mishap}.",
    },
    clues: findings,
    asks: "Is the complaint justified?",
    options: {
      justified: { label: "Justified" },
      "partly-justified": { label: "Partly justified" },
      unjustified: { label: "Unjustified" },
      ask: { label: "Not known yet" },
    },
    why: {
      justified: "The fault lies with the company, so the complaint is justified.",
      "partly-justified": "The fault is on both sides, or its cause could not be found.",
      unjustified:
        "No fault of the company was found. By our reading a suggestion or an opinion is unjustified too where the cause stays open.",
      ask: "Whether the client had a part in it is not said. So it is not known yet whether the fault is the company’s or on both sides.",
    },
    short: "{company}: {mishap}",
  },
  importance: {
    says: { weigh: "{client} complains to {company}: {mishap}." },
    clues: {
      "breach.yes": "That breaks the contract in something that matters.",
      "breach.no": "The contract is not broken in anything that matters.",
      "loss.yes": "{TheClient} may lose money if the answer is late.",
      "loss.no": "{TheClient} loses nothing by waiting for the answer.",
      "longstanding.yes": "{TheClient} has been with {company} for many years.",
      "longstanding.no": "{TheClient} has not been with {company} for long.",
      "regular.yes": "{TheClient} comes to {company} regularly.",
      "regular.no": "{TheClient} does not come to {company} regularly.",
      "churnRisk.yes": "{TheClient} is about to leave.",
      "churnRisk.no": "Nothing says that {theClient} will leave.",
      "demandsFast.yes": "{TheClient} wants an answer at once.",
      "demandsFast.no": "{TheClient} is in no hurry.",
      "unreachable.yes": "{TheClient} is out of reach for some days.",
      "unreachable.no": "{TheClient} can be reached at any time.",
      "noCorrection.yes": "{TheClient} wants nothing corrected.",
      "noCorrection.no": "{TheClient} wants it corrected.",
    },
    asks: "How important is it?",
    options: { high: { label: "High" }, ordinary: { label: "Ordinary" }, ask: { label: "Ask first" } },
    why: {
      high: "Both signs are there, or one of them with a factor that tips it, and nothing takes the hurry out.",
      ordinary: "No sign is there, or nothing that tips it, or hurry would be of no use.",
      ask: "One fact that would tip it is not said.",
    },
    short: "{company}: {mishap}",
  },
  kind: {
    says: {
      phone: "{client} rings {company}.",
      letter: "{client} writes to {company}.",
      counter: "{client} comes to {company}.",
    },
    clues: {
      "dissatisfied.yes": "“{Unhappy}.”",
      "dissatisfied.no": "“All has been well so far.”",
      "objecting.yes": "“{Objecting}.”",
      "buying.yes": "“{Buying}.”",
      "resolving.yes": "“{Resolving}.”",
      "suggesting.yes": "“{Suggesting}.”",
      "thanking.yes": "“And thank you for your help in spring.”",
    },
    asks: "Under which name do you enter it?",
    options: {
      ...{ complaint: { label: "A complaint" }, objection: { label: "An objection" }, interest: { label: "Interest in buying" } },
      ...{ request: { label: "A request" }, suggestion: { label: "A suggestion" }, thanks: { label: "Thanks" } },
    },
    why: {
      complaint: "Dissatisfaction is expressed, and that makes it a complaint, whatever else is said.",
      objection: "The client fends off an offer, and nothing was wrong. In our order that comes before all but a complaint.",
      interest: "The client wants to buy, and nothing was wrong. In our order buying comes before a request, a suggestion and thanks.",
      request: "The client wants something seen to, and neither complains nor buys.",
      suggestion: "The client proposes something better, and asks for nothing.",
      thanks: "The client says thank you, and no more.",
    },
    short: "{company}: {client}",
  },
  registrar: {
    says: {
      phone: "{clerk} at {company} takes a complaint by phone: {mishap}.",
      counter: "{clerk} at {company} hears a complaint at the counter: {mishap}.",
      letter: "{clerk} at {company} opens a letter of complaint: {mishap}.",
    },
    clues: {
      "hasAccess.yes": "Whoever took it works in the register.",
      "hasAccess.no": "Whoever took it does not work in the register.",
      "departmentHasOwner.yes": "The department has somebody who looks after complaints.",
      "departmentHasOwner.no": "The department has nobody who looks after complaints.",
    },
    asks: "Who enters it?",
    options: {
      self: { label: "Whoever took it" },
      "department-owner": { label: "The department’s owner of complaints" },
      "quality-management": { label: "Quality management" },
      ask: { label: "Ask first" },
    },
    why: {
      self: "Who works in the register enters it without a detour.",
      "department-owner": "The department’s own owner comes first, for it will be handled there.",
      "quality-management": "The department has nobody for it, so quality management takes it.",
      ask: "One thing must be known before anybody can be named.",
    },
    short: "{company}: {mishap}",
  },
  answer: {
    says: { answer: "{client} complained to {company}: {mishap}. Now it is to be answered." },
    clues: {
      "fault.company": "The inquiry found the fault with the company.",
      "fault.client": "The inquiry found the fault with the client.",
      "fault.shared": "The inquiry found a fault on both sides.",
      "fault.nobody": "The inquiry found the cause, and nobody at fault.",
      "fault.unestablished": "The inquiry could not find the cause.",
      "redress.yes": "{Company} would like to offer something.",
      "redress.no": "{Company} will offer nothing.",
    },
    asks: "How is it answered?",
    options: {
      accept: { label: "Accept it" },
      "offer-without-accepting": { label: "Offer, without accepting it" },
      reject: { label: "Reject it, with reasons" },
      ask: { label: "Ask first" },
    },
    why: {
      accept: "What is the company’s fault is accepted, even where it is only a part, and whether or not anything is offered.",
      "offer-without-accepting": "There is no fault of the company to accept, and an offer needs none.",
      reject: "There is no fault of the company to accept, and nothing is offered. The reasons go with it.",
      ask: "Whether anything is offered is not said, and the answer depends on it.",
    },
    short: "{company}: {mishap}",
  },
};
