import type { APIRoute } from "astro";
import { type ExampleId, runs } from "../../../../guide/runs.ts";
import { dataOf } from "../../../../guide/stated.ts";

export const prerender = true;
// The guide is in English for every reader.
export const getStaticPaths = () => Object.keys(runs).map((id) => ({ params: { locale: "en", id } }));

/** What an example needs when it is used. */
export const GET: APIRoute = ({ params }) => Response.json(dataOf(params.id as ExampleId));
