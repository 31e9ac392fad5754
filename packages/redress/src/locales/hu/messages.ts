import type { OffboardingMessageCode } from "../../offboarding/message/messages.ts";
import type { Messages } from "../message.ts";

/** Messages to a client who is parted with, in Hungarian. */
export const messages = {
  "message.offboarding.end-notice.subject": "{work}: az utolsó nap {end}",
  "message.offboarding.end-notice.body":
    "Kedves {client}!\n\nKözös munkánk ({work}) ezen a napon ér véget: {end}. Addig befejezzük, ami még nyitott: {remainder}.\n\nEddig kap listát a megszűnő és a megmaradó fiókokról: {account_list_day}. A végszámla határideje {invoice_day}, és minden befizetésről bizonylatot adunk. Ha bármi aggasztja, vagy egy összeg eltér attól, amire számított, írjon nekem: szívesebben hallom most, mint később.\n\nKapcsolattartója {contact} marad, eddig a napig: {contact_until}, tehát a zárás után még egy hónapig.\n\nÜdvözlettel:\n{sender}",
  "message.offboarding.hand-over-letter.subject": "{work}: minden, amire ezután szüksége lesz",
  "message.offboarding.hand-over-letter.body":
    "Kedves {client}!\n\nEzzel a levéllel megkapja közös munkánk ({work}) iratait: {documents}.\n\nEzek a fiókok szűnnek meg: {closing}. A megszűnés napja: {closing_day}. Ezek megmaradnak, és az Önéi: {staying}. Az útmutató lépésről lépésre leírja, hogyan veheti át őket.\n\nKérem, nézze át, és erősítse meg, hogy minden megvan. Kérdéseire {contact} válaszol, eddig a napig: {questions_until}.\n\nÜdvözlettel:\n{sender}",
  "message.offboarding.personal-thanks.subject": "Köszönjük: {work}",
  "message.offboarding.personal-thanks.body":
    "Kedves {client}!\n\nKöszönöm a bizalmat, amellyel ránk bízta ezt a munkát ({work}). Erre fogok a legszívesebben emlékezni: {moment}. Az eredmény: {result}, és ennek jó része az Öné.\n\nÖrömmel dolgoznánk együtt Önnel újra. Sok sikert kívánok ahhoz, ami most következik.\n\nÜdvözlettel:\n{sender}",
  "message.offboarding.advice-request.subject": "{work}: tanácsot kérhetünk Öntől?",
  "message.offboarding.advice-request.body":
    "Kedves {client}!\n\nKözös munkánk ({work}) elkészült, és senki nem tudja Önnél jobban, mit kellene másképp csinálnunk. Felhívhatjuk ezen a napon: {day}, {minutes} percre? {interviewer} fogja keresni, aki nem dolgozott a csapatban, így nyugodtan elmondhat mindent.\n\nMegkérdeznénk, mi tetszett a legjobban, milyennek találta a segítségünket és a válaszaink gyorsaságát, és hogy érezte-e, hogy fontos nekünk. Mindenekelőtt: mit tanácsolna, min változtassunk?\n\nAmit elmond, bizalmas marad. Az Ön neve nélkül olvassák azok, akik a munkánk módjáról döntenek.\n\nÜdvözlettel:\n{sender}",
  "message.offboarding.referral-request.subject": "{work}: ismer valakit, akinek ez segítene?",
  "message.offboarding.referral-request.body":
    "Kedves {client}!\n\nEzt hozta a közös munka ({work}): {result}. Ha ismer valakit, aki most ott tart, ahol Ön akkor, örülnék, ha beszélne neki erről. Aki ír, annak {contact} válaszol, az Ön nevét pedig csak akkor említi, ha szeretné.\n\nHa pedig inkább nem ajánlana minket, szeretném megtudni, miért. Az éppen annyit segít.\n\nÜdvözlettel:\n{sender}",
  "message.offboarding.check-in.subject": "{work}: minden megvan, amire szüksége van?",
  "message.offboarding.check-in.body":
    "Kedves {client}!\n\nA zárás napja ({end}) óta nélkülünk dolgozik ({work}). Eléri az összes iratot és fiókot? Van valami, ami elkerülte a figyelmünket?\n\nFel fogom hívni ezen a napon: {call_day}, hogy megtudjam, hogyan halad. Ha előbb lenne szüksége valamire, {contact} segít.\n\nÜdvözlettel:\n{sender}",
} as const satisfies Messages<OffboardingMessageCode>;
