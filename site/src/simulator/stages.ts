import { make, mark } from "../elements/dom.ts";
import type { Speech } from "./speech.ts";
import { dueLines, stageName, stateMarks, statusOf } from "./status.ts";
import type { Told } from "./told.ts";

/** How every clock stands, with its mark and in words. */
export const stageRows = ({ deadlines }: Told, speech: Speech): HTMLElement[] =>
  deadlines.map((deadline) => {
    const lines = [statusOf(deadline, speech), ...dueLines(deadline, speech)];
    const name = make("b", {}, mark(stateMarks[deadline.state]), ` ${stageName(deadline.stage, speech)}`);
    return make("li", {}, name, ...lines.map((line) => make("span", { className: "sub" }, line)));
  });
