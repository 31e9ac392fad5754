import { fill, type Messages } from "redress/locales";
import {
  composeMessage,
  type OffboardingMessageCode,
  type OffboardingMessageId,
  offboardingMessages,
  offboardingTemplate,
} from "redress/offboarding";
import { describe, expect, test } from "vitest";
import { messages as en } from "../../../packages/redress/src/locales/en/messages.ts";
import { messages as hu } from "../../../packages/redress/src/locales/hu/messages.ts";
import { messages as pl } from "../../../packages/redress/src/locales/pl/messages.ts";
import { messages as ru } from "../../../packages/redress/src/locales/ru/messages.ts";

const packs: Readonly<Record<string, Messages<OffboardingMessageCode>>> = { en, hu, pl, ru };
const ids = Object.keys(offboardingMessages) as OffboardingMessageId[];
const fieldsOf = (id: OffboardingMessageId) =>
  Object.fromEntries(offboardingMessages[id].fields.map((field) => [field, `<${field}>`])) as never;

describe.each(Object.entries(packs))("in %s", (locale, pack) => {
  const say = (code: string, facts = {}) => fill(locale, pack[code as OffboardingMessageCode], facts);

  test.each(ids)("%s says all that it is told, and has no hole", (id) => {
    const written = composeMessage(id, fieldsOf(id), say);
    if (written.status !== "ok") throw new Error(written.code);
    const text = `${written.subject}\n${written.body}`;
    expect(offboardingMessages[id].fields.filter((field) => !text.includes(`<${field}>`))).toEqual([]);
    expect(text).not.toMatch(/[{}]/);
    expect(written.body.endsWith("<sender>")).toBe(true);
  });
});

const say = (code: string, facts = {}) => fill("en", en[code as OffboardingMessageCode], facts);

test.each(ids)("%s belongs to a task of the template", (id) => {
  expect(offboardingTemplate.tasks.map((task) => task.id)).toContain(offboardingMessages[id].task);
});

test("what would leave a hole is refused by its field", () => {
  for (const id of ids)
    for (const field of offboardingMessages[id].fields)
      for (const blank of [{ [field]: "  " }, { [field]: undefined }])
        expect(composeMessage(id, { ...(fieldsOf(id) as object), ...blank } as never, say)).toMatchObject({
          status: "refused",
          code: "field-missing",
          field,
        });
});

test("a field or a message that there is not is refused", () => {
  expect(composeMessage("check-in", { ...(fieldsOf("check-in") as object), phone: "1" } as never, say)).toMatchObject({
    code: "field-unknown",
    field: "phone",
  });
  expect(composeMessage("farewell" as never, {} as never, say)).toMatchObject({ code: "message-unknown", value: "farewell" });
});
