// These tests look at what is published, so it is built first where its sources have changed.
export { buildLibrary as setup } from "../../site/start/build.ts";
