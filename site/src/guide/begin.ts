import type { ExampleData } from "./example.ts";
import { type Ran, runWith } from "./run-with.ts";
import { type ExampleId, runs } from "./runs.ts";
import { said } from "./said.ts";
import { show } from "./show.ts";

const part = <T extends HTMLElement>(form: HTMLElement, name: string) => form.querySelector(`[data-${name}]`) as T;

/** Shows what came of an input: a value with the sentences of its codes, or what was thrown, or that it is no JSON. */
function draw(form: HTMLFormElement, ran: Ran, data: ExampleData): void {
  const { notJson = "", thrown = "", resultName = "", ran: done = "" } = form.dataset;
  const status = part(form, "status");
  status.classList.toggle("no", ran.how === "not-json");
  if (ran.how === "not-json") {
    status.textContent = `${notJson} ${ran.message}`;
    return;
  }
  status.textContent = done;
  const out = part(form, "out");
  out.classList.toggle("no", ran.how === "thrown");
  out.classList.remove("stale");
  part(form, "head").textContent = ran.how === "thrown" ? thrown : resultName;
  part(form, "result").textContent = ran.how === "thrown" ? `${ran.message}\n${show(ran.facts)}` : show(ran.value);
  const list = part(form, "said");
  const pairs = said(ran.how === "thrown" ? ran.facts : ran.value, data);
  list.replaceChildren(
    ...pairs.flatMap(({ code, text }) => {
      const [name, sentence] = [document.createElement("dt"), document.createElement("dd")];
      name.append(Object.assign(document.createElement("code"), { textContent: code }));
      sentence.textContent = text;
      return [name, sentence];
    }),
  );
  list.hidden = pairs.length === 0;
}

/** Makes an example run: fetches its code and what it needs, and listens. */
export async function begin(form: HTMLFormElement): Promise<void> {
  const { live, from } = form.dataset;
  const [{ run }, data] = await Promise.all([
    runs[live as ExampleId](),
    fetch(from as string).then((answer) => (answer.ok ? (answer.json() as Promise<ExampleData>) : Promise.reject(answer))),
  ]);
  const input = form.elements.namedItem("input") as HTMLTextAreaElement;
  const chosen = form.elements.namedItem("case") as HTMLSelectElement;
  const act = () => draw(form, runWith(run as (input: never) => unknown, input.value), data);
  const choose = () => {
    input.value = show(data.inputs[chosen.selectedIndex]);
    act();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    act();
  });
  chosen.addEventListener("change", choose);
  const changed = () => {
    part(form, "out").classList.add("stale");
    part(form, "status").textContent = form.dataset.changed ?? "";
  };
  input.addEventListener("input", changed);
  // What was chosen or typed while the code was on its way.
  if (chosen.selectedIndex > 0) choose();
  else if (input.value !== input.defaultValue) changed();
}
