import { type FaultFinding, type Lexicon, reviewReply } from "redress/dialogue";

const lexicons: Readonly<Record<string, () => Promise<Lexicon>>> = {
  en: async () => (await import("redress/dialogue/lexicon/en")).en,
  hu: async () => (await import("redress/dialogue/lexicon/hu")).hu,
  pl: async () => (await import("redress/dialogue/lexicon/pl")).pl,
  ru: async () => (await import("redress/dialogue/lexicon/ru")).ru,
};

/**
 * What had better not stand in a message. A farewell is no reply to a complaint: what such a reply has to hold is not asked of
 * it, so only the faults are told.
 */
export async function faultsOf(text: string, language: string): Promise<readonly FaultFinding[]> {
  const lexicon = await lexicons[language]?.();
  if (!lexicon) return [];
  const review = reviewReply(text, { lexicon, stage: "first-contact" });
  return review.status === "reviewed" ? review.findings.flatMap((finding) => (finding.kind === "fault" ? [finding] : [])) : [];
}
