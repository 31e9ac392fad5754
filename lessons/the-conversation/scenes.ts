import { exampleSpecs } from "redress/dialogue";

/** Booked for nine, sent away at eleven; the list shows the booking, so the fault is evident. */
export const clinicReception = exampleSpecs["clinic-reception"];

/** No heating since yesterday with a small child at home; why is not known. */
export const heatingRepair = exampleSpecs["heating-repair"];

/** A report lost after an update, told with irony; it may be the client’s own doing. */
export const softwareSupport = exampleSpecs["software-support"];
