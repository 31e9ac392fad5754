import type { IgnoredBecause } from "redress/offboarding";
import { uuid } from "../elements/uuid.ts";
import { type Deed, record } from "./act.ts";
import type { Doing } from "./task-panel.ts";
import { type Put, progressOf, titleOf, type View } from "./view.ts";

/** What the page gives those who act on tasks. */
export interface Desk {
  readonly view: () => View;
  readonly put: Put;
  readonly tell: (text: string) => void;
  readonly open: (id: string) => void;
}

/** Acts on tasks: what the library does not let count is not written, but said. */
export function doingOn({ view, put, tell, open }: Desk): Doing {
  const why = (task: string, because: IgnoredBecause | "no-such-day") => {
    const { told, speech } = view();
    const { say, sentence, day } = speech;
    const { waitsFor = [], waitsUntil } = progressOf(told).get(task) ?? {};
    const others = waitsFor.map((id) => `“${titleOf(view(), id)}”`).join(", ");
    const reason = because === "no-such-day" ? say("bad-day") : sentence(`ignored.offboarding.${because}`);
    const more =
      because === "before-its-needs" && others
        ? ` ${say("waits-for")} ${others}.`
        : because === "before-its-day" && waitsUntil
          ? ` ${say("from-day", { day: day(waitsUntil) })}`
          : "";
    tell(`${titleOf(view(), task)}: ${reason}${more}`);
  };
  const standing = (task: string) => {
    const { told, speech } = view();
    const { state = "ready", missing = [] } = progressOf(told).get(task) ?? {};
    const evidence = missing.map((kind) => speech.sentence(`evidence.offboarding.${kind}`)).join(", ");
    return `${titleOf(view(), task)}: ${speech.sentence(`state.offboarding.${state}`)}${state === "reported" ? `: ${evidence}` : ""}.`;
  };
  /** Writes a deed down, and says how the task stands then. */
  const act = (deed: Deed): boolean => {
    const { state, told, today } = view();
    const done = record(state, told, deed, uuid(), today);
    if ("because" in done) {
      why(deed.task, done.because);
      return false;
    }
    put(done.state, () => standing(deed.task));
    return progressOf(view().told).get(deed.task)?.state !== "reported";
  };
  const by = (task: string) => {
    const { told } = view();
    const planned = told.plan.tasks.find(({ id }) => id === task);
    return progressOf(told).get(task)?.owner ?? planned?.task.raci.responsible ?? "";
  };
  return {
    done: (task, on = view().today) => {
      if (!act({ type: "done", task, on, by: by(task) })) open(task);
    },
    started: (task, on) => act({ type: "started", task, on, by: by(task) }),
    proved: (task, evidence, where, on) => act({ type: "evidence-added", task, on, by: by(task), evidence, ...(where && { where }) }),
    skipped: (task, reason, on) => act({ type: "skipped", task, on, by: by(task), reason }),
    reopened: (task, reason, on) => act({ type: "reopened", task, on, by: by(task), reason }),
    given: (task, to) => act({ type: "reassigned", task, on: view().today, by: by(task), to }),
    takenBack: (event) => {
      const { state, speech } = view();
      put({ ...state, events: state.events.filter(({ id }) => id !== event) }, speech.say("taken-back"));
    },
    patch: (said, ...patches) => {
      const { state } = view();
      put({ ...state, patches: [...state.patches, ...patches] }, said);
    },
    open,
  };
}
