import { changed } from "../elements/kept.ts";
import { send } from "../elements/outbox.ts";
import { withFate } from "../elements/store.ts";

const patience = 4000;

/** Sends what waits, and says how many answers still do after a while: another device can only get what the server has. */
export function sent(): Promise<number> {
  const waiting = () => withFate("waiting").length;
  if (!waiting()) return Promise.resolve(0);
  return new Promise((resolve) => {
    const done = () => {
      document.removeEventListener(changed, look);
      clearTimeout(late);
      resolve(waiting());
    };
    const look = () => {
      if (!waiting()) done();
    };
    const late = setTimeout(done, patience);
    document.addEventListener(changed, look);
    send();
  });
}
