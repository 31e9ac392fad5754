/// <reference types="astro/client" />
import type { AnswersView, DeskView, EnterView } from "@redress/results/views";

declare global {
  interface ImportMetaEnv {
    /** The edition of the site, set where it is built. */
    readonly REDRESS_BUILD: string;
  }

  namespace App {
    /** What our server hands to the pages that are rendered on demand. */
    interface Locals {
      answers?: AnswersView;
      desk?: DeskView;
      enter?: EnterView;
    }
  }
}
