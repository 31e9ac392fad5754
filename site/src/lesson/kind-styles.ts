import type { PublicExercise } from "@redress/exercises";
import forms from "../styles/forms.css?url";
import kinds from "../styles/kinds.css?url";
import practice from "../styles/practice.css?url";
import storied from "../styles/story.css?url";

/** The stylesheets that an exercise needs besides those of every exercise. */
export const kindStyles = ({ units, steps, grid, marks, talk, plan, reply, form, repair, story }: PublicExercise): readonly string[] => [
  ...(units || steps || grid ? [kinds] : []),
  ...(form || repair ? [kinds, forms] : []),
  ...(marks || talk || plan || reply || story ? [practice] : []),
  ...(story ? [storied] : []),
];
