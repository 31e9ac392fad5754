/**
 * The ten questions that are asked most about work with clients, in the document's order, each with the number of the
 * inventory where it is answered. Rule `practice.questions` (P17).
 */
export const frequentQuestions = [
  { id: "what-client-work-is", at: "P1" },
  { id: "key-skills", at: "P2" },
  { id: "conflicts", at: "T9" },
  { id: "what-service-is", at: "P14" },
  { id: "winning-clients", at: "P17" },
  { id: "key-clients", at: "P11" },
  { id: "measuring-satisfaction", at: "M12" },
  { id: "benefits-of-service", at: "M13" },
  { id: "dissatisfied-clients", at: "T9" },
  { id: "long-term-relations", at: "P11" },
] as const;
export type FrequentQuestion = (typeof frequentQuestions)[number]["id"];
