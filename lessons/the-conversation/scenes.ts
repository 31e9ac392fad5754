import { exampleSpecs, type SceneSpec } from "redress/dialogue";

/** A client tells more than one thing, and agrees in more than one way. */
const varied = (scene: SceneSpec): SceneSpec => ({
  ...scene,
  replies: { ...scene.replies, "adds-fact": ["adds-fact", "adds-detail", "adds-wish"], agrees: ["agrees", "agrees-too"] },
});

/** Booked for nine, sent away at eleven; the list shows the booking, so the fault is evident. */
export const clinicReception = varied(exampleSpecs["clinic-reception"]);

/** No heating since yesterday with a small child at home; why is not known. */
export const heatingRepair = varied(exampleSpecs["heating-repair"]);

/** A report lost after an update, told with irony; it may be the client’s own doing. */
export const softwareSupport = varied(exampleSpecs["software-support"]);
