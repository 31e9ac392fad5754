/**
 * The register's reports in words: JSON, Markdown, and a page to print.
 * @module
 */
export { type RenderOptions, type Report, toHtml, toJson, toMarkdown } from "./render.ts";
export type { ReportWords } from "./voice.ts";
