import type { OffboardingMessageCode } from "../../offboarding/message/messages.ts";
import type { Messages } from "../message.ts";

/** Messages to a client who is parted with, in Polish. */
export const messages = {
  "message.offboarding.end-notice.subject": "{work}: ostatni dzień to {end}",
  "message.offboarding.end-notice.body":
    "Dzień dobry, {client},\n\nnasza współpraca ({work}) kończy się w dniu: {end}. Do tego czasu dokończymy to, co jest jeszcze otwarte: {remainder}.\n\nTermin przesłania listy kont, które zostaną zamknięte, i tych, które pozostaną: {account_list_day}. Termin faktury końcowej: {invoice_day}; do każdej płatności wystawimy potwierdzenie. Jeśli coś budzi niepokój albo kwota różni się od oczekiwanej, proszę o wiadomość: wolę usłyszeć o tym teraz niż później.\n\nOsobą do kontaktu pozostaje {contact}, do dnia: {contact_until}, czyli jeszcze przez miesiąc po zakończeniu.\n\nZ poważaniem\n{sender}",
  "message.offboarding.hand-over-letter.subject": "{work}: wszystko, co będzie dalej potrzebne",
  "message.offboarding.hand-over-letter.body":
    "Dzień dobry, {client},\n\nz tym listem przekazujemy dokumenty naszej współpracy ({work}): {documents}.\n\nTe konta zostaną zamknięte: {closing}. Dzień zamknięcia: {closing_day}. Te pozostają i należą do Państwa: {staying}. Instrukcje opisują krok po kroku, jak przejąć każde z nich.\n\nProszę przejrzeć całość i potwierdzić, że niczego nie brakuje. Na pytania odpowiada {contact}, do dnia: {questions_until}.\n\nZ poważaniem\n{sender}",
  "message.offboarding.personal-thanks.subject": "Dziękujemy: {work}",
  "message.offboarding.personal-thanks.body":
    "Dzień dobry, {client},\n\ndziękuję za zaufanie, z jakim powierzono nam tę pracę ({work}). Najlepiej zapamiętam to: {moment}. Efekt: {result}, i to w dużej części Państwa zasługa.\n\nChętnie znów z Państwem popracujemy. Życzę powodzenia we wszystkim, co przed Państwem.\n\nZ poważaniem\n{sender}",
  "message.offboarding.advice-request.subject": "{work}: czy możemy prosić o radę?",
  "message.offboarding.advice-request.body":
    "Dzień dobry, {client},\n\nnasza praca ({work}) jest skończona i nikt nie powie lepiej niż Państwo, co powinniśmy robić inaczej. Czy możemy zadzwonić w dniu: {day}, na {minutes} minut? Zadzwoni {interviewer}, osoba spoza zespołu, więc można mówić swobodnie.\n\nZapytamy, co podobało się najbardziej, jak ocenili Państwo nasze wsparcie i szybkość odpowiedzi oraz czy czuli się Państwo docenieni. A przede wszystkim: co radziliby nam Państwo zmienić?\n\nTo, co usłyszymy, pozostanie poufne. Bez nazwiska przeczytają to osoby, które decydują o tym, jak pracujemy.\n\nZ poważaniem\n{sender}",
  "message.offboarding.referral-request.subject": "{work}: komu jeszcze mogłoby to pomóc?",
  "message.offboarding.referral-request.body":
    "Dzień dobry, {client},\n\noto, co przyniosła nasza współpraca ({work}): {result}. Jeśli znają Państwo kogoś, kto jest dziś w miejscu, w którym byli Państwo wtedy, będzie mi miło, jeśli mu o tym Państwo opowiedzą. Każdemu odpowie {contact}, a Państwa nazwisko wymieni tylko za zgodą.\n\nA jeśli woleliby nas Państwo nie polecać, chcę poznać powód. To pomoże nam tak samo.\n\nZ poważaniem\n{sender}",
  "message.offboarding.check-in.subject": "{work}: czy wszystko jest pod ręką?",
  "message.offboarding.check-in.body":
    "Dzień dobry, {client},\n\nod dnia zakończenia ({end}) pracują Państwo bez nas ({work}). Czy wszystkie dokumenty i konta są dostępne? Czy coś przeoczyliśmy?\n\nZadzwonię w dniu: {call_day}, żeby usłyszeć, jak idzie. Jeśli coś będzie potrzebne wcześniej, pomoże {contact}.\n\nZ poważaniem\n{sender}",
} as const satisfies Messages<OffboardingMessageCode>;
