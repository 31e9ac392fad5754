import { make } from "../elements/dom.ts";
import { press } from "./field.ts";
import { fileKinds, fileOf } from "./files.ts";
import type { View } from "./view.ts";

function download({ name, type, text }: ReturnType<typeof fileOf>): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = make("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** The plan as a file, for a calendar, a task list, a spreadsheet, or to come back to it elsewhere; and on paper. */
export class Keep {
  readonly node = make("div", { className: "keep" });

  constructor(speech: View["speech"], view: () => View) {
    const { say, sentence } = speech;
    const items = fileKinds.map((kind) => {
      const save = () => {
        const { state, told } = view();
        const name = state.client.trim() || say("unnamed");
        download(fileOf(kind, state, told, name, sentence, new Date().toISOString()));
      };
      return make("li", {}, press(say(`file-${kind}`), save), make("span", { className: "sub" }, say(`file-${kind}-note`)));
    });
    const print = make(
      "li",
      {},
      press(say("print"), () => window.print()),
      make("span", { className: "sub" }, say("print-note")),
    );
    this.node.append(make("ul", { className: "files" }, ...items, print));
  }
}
