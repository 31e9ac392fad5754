/** Runs when the page has nothing else to do. */
export const idly = (work: () => void): void => {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: 4000 });
  else setTimeout(work, 1000);
};
