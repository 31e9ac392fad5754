import type { APIRoute } from "astro";
import { words } from "../../words/index.ts";
import { type Locale, localePaths } from "../../words/locale.ts";

export const prerender = true;
export const getStaticPaths = localePaths;

/** What a browser installs the course by, in the reader's language. */
export const GET: APIRoute = ({ params }) => {
  const locale = params.locale as Locale;
  const say = words(locale);
  const png = (size: number) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: "image/png", purpose: "any" });
  return Response.json({
    id: "/",
    name: "Redress",
    short_name: "Redress",
    description: say("home.description"),
    lang: locale,
    start_url: `/${locale}/course/`,
    scope: "/",
    display: "standalone",
    background_color: "#f8f8f2",
    theme_color: "#f8f8f2",
    icons: [png(192), png(512), { src: "/favicon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
  });
};
