import type { ClientType, Deed, EndReason } from "../lists.ts";
import type { LeftOutTask, TaskLink } from "../planned.ts";
import type { TaskSpec } from "../shape.ts";

/** The tasks of one client, as the clauses see them. @internal */
export class Sight {
  readonly type: ClientType;
  readonly reason: EndReason;
  readonly tasks: readonly TaskSpec[];
  readonly leftOut: readonly LeftOutTask[];
  readonly #links: ReadonlyMap<string, readonly TaskLink[]>;

  constructor(
    { type, reason }: { readonly type: ClientType; readonly reason: EndReason },
    chosen: readonly { readonly task: TaskSpec; readonly links: readonly TaskLink[] }[],
    leftOut: readonly LeftOutTask[],
  ) {
    this.type = type;
    this.reason = reason;
    this.tasks = chosen.map(({ task }) => task);
    this.leftOut = leftOut;
    this.#links = new Map(chosen.map(({ task, links }) => [task.id, links]));
  }

  /** The tasks that do one of some things. */
  doing(...deeds: readonly Deed[]): readonly TaskSpec[] {
    return this.tasks.filter(({ deed }) => deeds.includes(deed));
  }

  /** Whether something is not done only because it is for other kinds of client: that is the fifth mistake, not another. */
  keptForOthers(deed: Deed): boolean {
    return this.leftOut.some((one) => one.deed === deed && one.because === "type");
  }

  /** From a task to another whose finish it waits for, each waiting for the next; undefined where it does not. */
  wait(from: string, to: string): readonly string[] | undefined {
    const cameFrom = new Map<string, string>([[from, ""]]);
    for (const id of cameFrom.keys()) {
      if (id === to && id !== from) {
        const path = [id];
        for (let back = cameFrom.get(id); back; back = cameFrom.get(back)) path.unshift(back);
        return path;
      }
      for (const link of this.#links.get(id) ?? []) if (link.type[0] === "F" && !cameFrom.has(link.id)) cameFrom.set(link.id, id);
    }
    return undefined;
  }
}

/** Whether a task has evidence that it needs to count. @internal */
export const isProved = ({ evidence }: TaskSpec): boolean => evidence?.some(({ required }) => required) ?? false;
