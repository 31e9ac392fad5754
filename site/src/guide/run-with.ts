/** What came of a text as an example's input. */
export type Ran =
  | { readonly how: "value"; readonly value: unknown }
  | { readonly how: "thrown"; readonly message: string; readonly facts: Readonly<Record<string, unknown>> }
  | { readonly how: "not-json"; readonly message: string };

/** Runs an example with a text that should be JSON. Whatever is thrown is shown as what it is: its name, message, and own fields. */
export function runWith(run: (input: never) => unknown, text: string): Ran {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return { how: "not-json", message: (error as SyntaxError).message };
  }
  try {
    return { how: "value", value: run(input as never) };
  } catch (error) {
    const { name, message, ...facts } = error as Error;
    return { how: "thrown", message: `${name}: ${message}`, facts };
  }
}
