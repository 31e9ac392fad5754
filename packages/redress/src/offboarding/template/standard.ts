import { defineTemplate } from "../define.ts";
import { forType } from "../select.ts";
import type { Template } from "../shape.ts";
import { dataTasks } from "./data-tasks.ts";
import { feedbackTasks } from "./feedback-tasks.ts";
import { futureTasks } from "./future-tasks.ts";
import { handOverTasks } from "./hand-over-tasks.ts";
import { keepInTouchTasks } from "./keep-in-touch-tasks.ts";
import { resultsTasks } from "./results-tasks.ts";

const tasks = [...keepInTouchTasks, ...feedbackTasks, ...resultsTasks, ...handOverTasks, ...dataTasks, ...futureTasks] as const;

/** Id of a task of the shipped template. */
export type ShippedTaskId = (typeof tasks)[number]["id"];

/**
 * The seven steps with all that the sources name, as one template (O8 to O14): tasks that are for some clients only say so
 * themselves. Each task has its source and standing.
 */
export const offboardingTemplate: Template = /* @__PURE__ */ defineTemplate({ id: "offboarding", tasks });

/** The same, made for each kind of client (O15): without the tasks that are for other kinds. */
export const offboardingTemplates = {
  project: /* @__PURE__ */ forType(offboardingTemplate, "project"),
  retainer: /* @__PURE__ */ forType(offboardingTemplate, "retainer"),
  contract: /* @__PURE__ */ forType(offboardingTemplate, "contract"),
  temporary: /* @__PURE__ */ forType(offboardingTemplate, "temporary"),
} as const;
