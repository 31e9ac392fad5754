import type { Code, SourceCode } from "../codes.ts";
import type { Messages } from "../message.ts";

/** What the lesson on internal and external complaints shows, in Russian: all of the table's words, its rules, the sources. */
export const origin = {
  "document.offboarding-article": "Статья о том, как прощаться с клиентами",
  "document.client-work-reader": "Сборник о работе с клиентами",
  "document.service-lesson": "Урок об обслуживании клиентов",
  "document.complaint-training": "Обучение работе с жалобами",
  "document.service-essay": "Эссе о хорошем обслуживании",
  "standing.stated": "сказано в источнике",
  "standing.derived": "выведено из источника",
  "standing.assumed": "наше допущение",

  "rule.complaint.origin.client": "Внешняя: клиент жалуется на работу компании.",
  "rule.complaint.origin.department": "Внутренняя: один отдел сообщает о работе другого.",
  "rule.complaint.origin.own-work": "Сообщение коллеги о нашей собственной работе тоже остаётся внутри.",
  "rule.complaint.origin.unaware": "Никто не жалуется на то, о чём не знает.",
  "rule.complaint.origin.visible-to-client": "О том, что мог заметить только клиент, сообщить может только он.",
  "rule.complaint.origin.visible-inside": "О том, что могли заметить только мы, сообщить можем только мы.",

  "outcome.complaint.origin.external": "внешняя",
  "outcome.complaint.origin.internal": "внутренняя",

  "ask.complaint.origin.reporter": "Кто об этом сообщил?",
  "ask.complaint.origin.about": "О чьей работе речь?",
  "ask.complaint.origin.clientKnows": "Знает ли клиент?",
  "ask.complaint.origin.visibleTo": "Кто мог это заметить?",

  "fact.complaint.origin.reporter.client": "Сообщает клиент.",
  "fact.complaint.origin.reporter.colleague": "Сообщает коллега.",
  "fact.complaint.origin.about.company": "Речь о компании в целом.",
  "fact.complaint.origin.about.other-department": "Речь о работе другого отдела.",
  "fact.complaint.origin.about.own-department": "Речь о работе своего отдела.",
  "fact.complaint.origin.clientKnows.yes": "Клиент знает.",
  "fact.complaint.origin.clientKnows.no": "Клиент не знает.",
  "fact.complaint.origin.visibleTo.client": "Заметить мог только клиент.",
  "fact.complaint.origin.visibleTo.company": "Заметить могли только мы.",
  "fact.complaint.origin.visibleTo.both": "Заметить могла любая сторона.",
} as const satisfies Messages<Extract<Code, SourceCode | `${"rule" | "outcome" | "ask" | "fact"}.complaint.origin.${string}`>>;
