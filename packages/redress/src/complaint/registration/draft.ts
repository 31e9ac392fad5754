import type { ChannelId } from "./channels.ts";
import type { AskedField } from "./details.ts";

/** Why a detail that was asked for is not there: there is none, the client does not know, or does not want to say. */
export const notGivenReasons = ["does-not-apply", "not-known", "declined"] as const;

/** A detail that was asked for and not given. It is not asked again, and keeps nothing from being registered. */
export interface NotGiven {
  readonly notGiven: (typeof notGivenReasons)[number];
}

/** A registration being filled in: plain data, any part of which may still be missing. Days are `YYYY-MM-DD`. */
export type RegistrationDraft = { readonly [F in AskedField]?: string | NotGiven } & {
  readonly channel?: ChannelId;
  readonly contactEmail?: string;
  /** Name or address of what was attached. */
  readonly attachment?: string;
};

/** Parts of a draft that nobody is asked for. */
export const unaskedFields = ["channel", "contactEmail", "attachment"] as const;
