/** What the server says to a question, or why it does not do it; without a code it did not answer as it should. */
export type Asked<T> =
  | { readonly status: "ok"; readonly body: T }
  | { readonly status: "refused"; readonly code?: string; readonly waitSeconds?: number };

/** Asks the server to do something; no network is a refusal without a code. */
export async function asked<T>(address: string, question: object): Promise<Asked<T>> {
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(question),
    });
    const body = await answer.json();
    return answer.ok ? { status: "ok", body } : { status: "refused", ...body };
  } catch {
    return { status: "refused" };
  }
}
