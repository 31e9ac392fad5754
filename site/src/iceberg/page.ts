import { whenIdle } from "../tools/when-idle.ts";

/** On a page of its own the iceberg begins when the page is idle, for its counts may stand in the address. */
whenIdle(() => document.querySelector("redress-iceberg form")?.dispatchEvent(new Event("focusin")));
