/** Copies a text; where the browser gives no clipboard, marks it on the page so that the reader can. */
export async function copyText(text: string, where: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const range = document.createRange();
    range.selectNodeContents(where);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return false;
  }
}
