/** Whether the browser stores anything for us now: tried with as much as an answer takes. */
export function stores(): boolean {
  const key = "redress.tried";
  try {
    localStorage.setItem(key, "x".repeat(300));
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
