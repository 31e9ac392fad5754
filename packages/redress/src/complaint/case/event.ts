import type { Instant } from "../../time/instant.ts";
import type { caseEvents } from "./events.ts";
import type { FieldsOf } from "./fields.ts";

/** Type of an event. */
export type CaseEventType = keyof typeof caseEvents;

type Event<T, At> = T extends CaseEventType
  ? {
      /** Unique in the log; what voids it names it by this. */
      readonly id: string;
      readonly type: T;
      /** When it happened. Never before the event that stands ahead of it in the log. */
      readonly at: At;
      /** Id of whoever did it: a role or an account, never a person's name. */
      readonly by: string;
    } & FieldsOf<(typeof caseEvents)[T]>
  : never;

/** An event of a type, as an author writes it. */
export type EventOf<T extends CaseEventType> = Event<T, Instant>;

/** Any event of a case. */
export type CaseEvent = EventOf<CaseEventType>;

/** An event after reading: checked, copied, its instant in epoch ms. @internal */
export type ReadEvent<T extends CaseEventType = CaseEventType> = Event<T, number>;
