import type { PublicExercise } from "@redress/exercises";
import kinds from "../styles/kinds.css?url";
import practice from "../styles/practice.css?url";

/** The stylesheets that an exercise needs besides those of every exercise. */
export const kindStyles = ({ units, steps, grid, marks, talk, plan, reply }: PublicExercise): readonly string[] => [
  ...(units || steps || grid ? [kinds] : []),
  ...(marks || talk || plan || reply ? [practice] : []),
];
