import { type PracticeListId, practiceLists } from "redress/practice";
import { derived, essay, members, reader, serviceLesson, type Term } from "./shape.ts";

const entries = (list: PracticeListId) => members(Object.keys(practiceLists[list].entries), (id) => ({ rule: `practice.${list}.${id}` }));
const list = { names: ["practice/practiceLists", "practice/belongsTo"] } as const;
const raci = { names: ["practice/lintRaci", "practice/raciRoles"], lessons: ["who-does-what", "changing-the-organisation"] } as const;

/** Service, the client's journey, and changing an organisation. */
export const practiceTerms = {
  service: {
    from: serviceLesson("P14"),
    names: ["practice/practiceLists", "practice/turnover"],
    lessons: ["service-that-keeps"],
    related: ["technical-service", "service-phase", "benefit"],
  },
  "technical-service": {
    ...list,
    from: serviceLesson("P6"),
    lessons: ["service-that-keeps"],
    related: ["service", "service-phase"],
    holds: entries("service"),
  },
  "service-phase": {
    ...list,
    from: serviceLesson("P15"),
    lessons: ["service-that-keeps"],
    related: ["service", "technical-service"],
    holds: entries("phase"),
  },
  way: {
    ...list,
    from: serviceLesson("P7"),
    lessons: ["service-that-keeps"],
    related: ["channel", "service"],
    holds: entries("way"),
  },
  benefit: {
    ...list,
    from: serviceLesson("M13"),
    lessons: ["service-that-keeps"],
    related: ["service", "goods"],
    holds: entries("benefit"),
  },
  principle: {
    ...list,
    from: serviceLesson("P4"),
    lessons: ["service-that-keeps"],
    related: ["skill", "empathy", "issue-phase"],
    holds: entries("principle"),
  },
  skill: { ...list, from: reader("P2"), lessons: ["service-that-keeps"], related: ["principle", "empathy"], holds: entries("skill") },
  journey: {
    ...list,
    from: reader("P1"),
    lessons: ["clients-journey"],
    related: ["touch-point", "three-pillars"],
    holds: entries("journey"),
  },
  "touch-point": {
    from: reader("X2"),
    rules: ["practice.opposite.people"],
    lessons: ["clients-journey"],
    related: ["journey", "opposite"],
  },
  want: { ...list, from: reader("X7"), lessons: ["clients-journey"], related: ["journey"], holds: entries("want") },
  "key-client": {
    ...list,
    from: reader("P11"),
    lessons: ["clients-journey"],
    related: ["three-pillars", "want"],
    holds: entries("key-client"),
  },
  "three-pillars": {
    ...list,
    from: essay("M16"),
    lessons: ["clients-journey"],
    related: ["balance", "retention"],
    holds: entries("pillar"),
  },
  rasci: {
    ...raci,
    from: reader("X3"),
    rules: ["practice.raci.accountable", "practice.raci.responsible"],
    related: ["responsible", "accountable", "supportive", "consulted", "informed"],
  },
  responsible: { ...raci, from: reader("X3"), rules: ["practice.raci.responsible"], related: ["accountable", "rasci"] },
  accountable: { ...raci, from: reader("X3"), rules: ["practice.raci.accountable"], related: ["responsible", "rasci", "owner"] },
  supportive: { ...raci, from: reader("X3"), related: ["responsible", "rasci"] },
  consulted: { ...raci, from: reader("X3"), related: ["informed", "rasci"] },
  informed: { ...raci, from: reader("X3"), related: ["consulted", "rasci"] },
  opposite: {
    ...list,
    from: reader("X2"),
    lessons: ["changing-the-organisation"],
    related: ["competency", "insight", "objective", "pilot"],
    holds: entries("opposite"),
  },
  competency: {
    ...list,
    from: reader("X1"),
    lessons: ["changing-the-organisation"],
    related: ["opposite"],
    holds: entries("competency"),
  },
  insight: { ...list, from: reader("X4"), lessons: ["changing-the-organisation"], related: ["opposite"], holds: entries("insight") },
  objective: {
    from: reader("X2"),
    rules: ["practice.opposite.objectives", "practice.objective.reach"],
    names: ["practice/objectiveReach", "practice/objectiveRange"],
    lessons: ["changing-the-organisation"],
    related: ["opposite", "outcome-measure"],
  },
  pilot: {
    from: reader("X2"),
    rules: ["practice.opposite.execution"],
    lessons: ["changing-the-organisation"],
    related: ["opposite", "objective"],
  },
  "shiny-object": {
    from: reader("X5"),
    rules: ["practice.technology.no-problem", "practice.technology.own-tool", "practice.technology.solves"],
    names: ["practice/technology"],
    lessons: ["changing-the-organisation"],
    related: ["opposite"],
  },
  culture: {
    ...list,
    from: derived(reader("X6")),
    lessons: ["changing-the-organisation"],
    related: ["opposite"],
    holds: entries("culture"),
  },
} as const satisfies Readonly<Record<string, Term>>;
