/** Grading by calendars, and what wrong times overlook: fetched only where a lesson asks for times. */
export { gradeDue } from "@redress/exercises/due";
export { withOverlooked } from "../feedback/overlooked.ts";
