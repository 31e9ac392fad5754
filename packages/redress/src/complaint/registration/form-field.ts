import { type ComplaintRefusal, fieldsOf, refuse } from "../refusal.ts";

/** A field of a form that clients fill in. */
export interface FormField {
  readonly id: string;
  readonly required: boolean;
  /** Consent: must be given where required. Choice and scale: one of `values`. */
  readonly type: "text" | "flag" | "consent" | "choice" | "scale";
  readonly values?: readonly (string | number)[];
}

/** What is wrong with a form as it was sent, by its fields; nothing where it can be read. @internal */
export function refusedForm(form: readonly FormField[], sent: unknown): ComplaintRefusal | undefined {
  const fields = fieldsOf(sent);
  if (!fields) return refuse("not-an-object", "");
  const stray = Object.keys(fields).find((id) => !form.some((field) => field.id === id));
  if (stray !== undefined) return refuse("unknown-field", stray);
  for (const field of form) {
    const refused = refusedValue(field, Object.hasOwn(fields, field.id) ? fields[field.id] : undefined);
    if (refused) return refused;
  }
  return undefined;
}

function refusedValue({ id, required, type, values = [] }: FormField, value: unknown): ComplaintRefusal | undefined {
  const empty = value === undefined || (type === "text" && typeof value === "string" && !value.trim());
  if (empty || (type === "consent" && value === false)) return required ? refuse("required", id) : undefined;
  if (type === "text") return typeof value === "string" ? undefined : refuse("not-text", id);
  const allowed = type === "choice" || type === "scale" ? values : undefined;
  if (allowed) return allowed.some((one) => one === value) ? undefined : refuse("unknown-value", id, allowed);
  return typeof value === "boolean" ? undefined : refuse("unknown-value", id);
}
