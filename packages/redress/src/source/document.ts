/** One of the five documents that the rules are taken from. */
export interface SourceDocument {
  readonly id: string;
  /** Title in the document's own language, or the heading that stands for one. */
  readonly title: string;
  /** BCP 47 tag of the language it is written in. */
  readonly language: "hu" | "pl" | "ru";
  /** What kind of text it is, and how far it can be trusted, in English. */
  readonly about: string;
}

/**
 * The five source documents. Every rule names one of them, or is our own assumption about what one of them leaves open.
 *
 * @example
 * ```ts
 * import { documents } from "redress/source";
 * documents["complaint-training"].language; // "ru"
 * ```
 */
export const documents = {
  "offboarding-article": {
    id: "offboarding-article",
    title: "Ügyfél-offboarding",
    language: "hu",
    about:
      "A work-management vendor's article of 2024-01-10 on parting with clients, machine translated into Hungarian. Practical lists; its figures come without a base.",
  },
  "client-work-reader": {
    id: "client-work-reader",
    title: "Praca z klientami",
    language: "pl",
    about:
      "A reader on working with clients, changing an organisation and frequent questions, machine translated into Polish with Russian fragments.",
  },
  "service-lesson": {
    id: "service-lesson",
    title: "Ügyfélkiszolgálat",
    language: "hu",
    about: "A 45-minute vocational lesson on customer service. Its figures are quoted without their studies.",
  },
  "complaint-training": {
    id: "complaint-training",
    title: "Жалоба. Отличительные особенности жалобы. Как зафиксировать жалобу",
    language: "ru",
    about:
      "Training slides on complaints from a software reseller: classification, stages, deadlines, the talk, compensation, control. The main source of the complaint rules.",
  },
  "service-essay": {
    id: "service-essay",
    title: "Mit jelent a „jó ügyfélszolgálat” kifejezés?",
    language: "hu",
    about: "An essay on what good customer service means, machine translated into Hungarian. Opinion, useful for its questions.",
  },
} as const satisfies Record<string, SourceDocument>;

/** Id of a source document. */
export type DocumentId = keyof typeof documents;
