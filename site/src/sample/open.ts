import { open } from "../tools/open.ts";

/** The little that the page loads before it is idle, or touched. */
open("redress-sample", () => import("./begin.ts"));
