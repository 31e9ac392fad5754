import { expect, test } from "vitest";
import { deadLinks, readPage } from "../../../site/start/check/links.ts";

const pages = new Map([
  [
    "/en/",
    `<html lang="en"><h1 id="top">Top</h1><a href="/en/a/">a</a><a href="/file.svg">file</a><a href="https://example.com/nothing">else</a>`,
  ],
  [
    "/en/a/",
    `<html lang="en"><h2 id="één-plek">Place</h2><a href="#%C3%A9%C3%A9n-plek">place</a><a href="../">up</a><a href="/desk/">desk</a>`,
  ],
]);
const has = (path: string) => path === "/file.svg";
const dead = (html: string) =>
  deadLinks(new Map([...pages, ["/en/b/", `<html lang="en">${html}`]]), has).map(({ page, href, says }) => [page, href, says]);

test("links that lead somewhere are not named", () => expect(deadLinks(pages, has)).toEqual([]));

test.each([
  [`<a class="x" href="/en/nowhere/">x</a>`, "/en/nowhere/", "leads to no page"],
  [`<a href="../c/">x</a>`, "../c/", "leads to no page"],
  [`<a href="/en/a">x</a>`, "/en/a", "lacks its last slash"],
  [`<a href="/en/a/#no-place">x</a>`, "/en/a/#no-place", "leads to no place there"],
  [`<a href="../a/?x=1&amp;y=2#no-place">x</a>`, "../a/?x=1&y=2#no-place", "leads to no place there"],
  [`<a href="#no-place">x</a>`, "#no-place", "leads to no place there"],
  [`<svg><use href="#no-sign"/></svg>`, "#no-sign", "leads to no place there"],
  [`<img src="/no.svg" alt="">`, "/no.svg", "leads to no page"],
  [`<form action="/en/lost/">x</form>`, "/en/lost/", "leads to no page"],
])("%s", (html, href, says) => expect(dead(html)).toEqual([["/en/b/", href, says]]));

test("a piece of a page may point at what the page around it has, and at nothing else", () => {
  const piece = new Map([["/en/piece/", `<div><svg><use href="#sign"/></svg><a href="/en/nowhere/">x</a></div>`]]);
  expect(deadLinks(piece, has).map(({ href }) => href)).toEqual(["/en/nowhere/"]);
});

test("a page is read by its tags, not by what its text says", () => {
  const { ids, hrefs } = readPage(`<p id="p">href="/no/" and <a data-href="/no/" href='x' href="/yes/">y</a></p>`);
  expect([[...ids], hrefs]).toEqual([["p"], ["/yes/"]]);
});
