/** All that a page needs to have a form filled in. */

export { formHints } from "../hint/hint-form.ts";
export { entriesOf, type FormExercise, nextPlace } from "./form-shape.ts";
export { judgeForm, nextOf, read, weighForm } from "./form-weigh.ts";
