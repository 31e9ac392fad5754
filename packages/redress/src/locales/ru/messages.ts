import type { OffboardingMessageCode } from "../../offboarding/message/messages.ts";
import type { Messages } from "../message.ts";

/** Messages to a client who is parted with, in Russian. */
export const messages = {
  "message.offboarding.end-notice.subject": "{work}: последний день работы — {end}",
  "message.offboarding.end-notice.body":
    "Здравствуйте, {client}!\n\nНаша работа ({work}) завершается: {end}. До этого дня мы закончим то, что ещё открыто: {remainder}.\n\nСрок для перечня учётных записей, которые закроются и которые останутся: {account_list_day}. Срок для итогового счёта: {invoice_day}, к каждой оплате вы получите подтверждающий документ. Если вас что-то беспокоит или сумма не та, которую вы ждали, напишите мне, и мы разберём это вместе.\n\nС вами на связи остаётся {contact}, до какого дня: {contact_until}, то есть ещё месяц после завершения.\n\nС уважением,\n{sender}",
  "message.offboarding.hand-over-letter.subject": "{work}: всё, что понадобится вам дальше",
  "message.offboarding.hand-over-letter.body":
    "Здравствуйте, {client}!\n\nС этим письмом вы получаете документы по нашей работе ({work}): {documents}.\n\nЭти учётные записи закроются {closing_day}: {closing}. Эти остаются и принадлежат вам: {staying}. В инструкциях по шагам описано, как принять каждую из них.\n\nПросмотрите, пожалуйста, всё и подтвердите, что ничего не пропущено. На вопросы отвечает {contact}, до какого дня: {questions_until}.\n\nС уважением,\n{sender}",
  "message.offboarding.personal-thanks.subject": "Спасибо вам: {work}",
  "message.offboarding.personal-thanks.body":
    "Здравствуйте, {client}!\n\nСпасибо за доверие, с которым вы пришли к нам ({work}). Лучше всего мне запомнится вот что: {moment}. Итог: {result}, и немалая часть в нём ваша.\n\nМы с радостью поработали бы с вами снова. Желаю вам успеха во всём, что будет дальше.\n\nС уважением,\n{sender}",
  "message.offboarding.advice-request.subject": "{work}: посоветуете нам?",
  "message.offboarding.advice-request.body":
    "Здравствуйте, {client}!\n\nНаша работа ({work}) закончена, и никто лучше вас не скажет, что нам стоит делать иначе. Можно ли позвонить вам {day} на {minutes} минут? Позвонит {interviewer}, не из той команды, что работала с вами, поэтому говорить можно свободно.\n\nМы спросим, что понравилось больше всего, как вам наша поддержка и скорость ответов, чувствовали ли вы, что вас ценят. И главное: что вы посоветуете нам изменить?\n\nСказанное вами останется между нами. Его без вашего имени прочтут те, кто решает, как мы работаем.\n\nС уважением,\n{sender}",
  "message.offboarding.referral-request.subject": "{work}: кому ещё это помогло бы?",
  "message.offboarding.referral-request.body":
    "Здравствуйте, {client}!\n\nВот что дала наша работа ({work}): {result}. Если вы знаете того, кто стоит сейчас там, где были вы, расскажите ему об этом, мы будем рады. Каждому ответит {contact}, а ваше имя мы назовём, только если вы не против.\n\nА если рекомендовать нас вам не хочется, мне важно узнать почему. Это поможет нам не меньше.\n\nС уважением,\n{sender}",
  "message.offboarding.check-in.subject": "{work}: всё ли у вас под рукой?",
  "message.offboarding.check-in.body":
    "Здравствуйте, {client}!\n\nДень завершения прошёл ({end}), и теперь вы работаете без нас ({work}). Все ли документы и учётные записи вам доступны? Не упустили ли мы чего-нибудь?\n\nЯ позвоню вам {call_day}, чтобы узнать, как идут дела. Если что-то понадобится раньше, на связи {contact}.\n\nС уважением,\n{sender}",
} as const satisfies Messages<OffboardingMessageCode>;
