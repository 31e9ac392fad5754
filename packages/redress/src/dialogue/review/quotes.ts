/** Closing marks by opening mark. What is open is closed by any of them: German and Russian hands write „so“, Polish „tak”. */
const closers: Readonly<Record<string, string>> = { "«": "»", "„": '“”"', "“": '”"', "‘": "’" };
const closing = new Set("»”“’");
const inWord = /[\p{L}\p{M}\p{N}]/u;
/** Longest quotation between straight or single marks, in UTF-16 units; beyond it the mark is an apostrophe or a slip. */
const longest = 600;

type Span = readonly [from: number, to: number];

/** Lines that begin with `>`, as mail programs quote. */
function quotedLines(text: string): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    let at = from;
    while (at < to && (text[at] === " " || text[at] === "\t")) at++;
    if (text[at] === ">") spans.push([from, to]);
    from = to + 1;
  }
  return spans;
}

/** Pairs of straight marks: opened before a word, closed after one, within a paragraph. */
function straightPairs(text: string, mark: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + 1] ?? " ";
    if (open >= 0 && at - open > longest) open = -1;
    if (open < 0 && !inWord.test(before) && !/\s/.test(after)) open = at;
    else if (open >= 0 && !inWord.test(after)) {
      if (!text.slice(open, at).includes("\n\n")) spans.push([open, at + 1]);
      open = -1;
    }
  }
  return spans;
}

/** Pairs of marks that have a left and a right form, one in another as they come; a mark without its pair is none. */
function pairedMarks(text: string): Span[] {
  const spans: Span[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  const counts: Record<string, number> = {};
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string;
    if (mark !== '"' && !closing.has(mark) && !closers[mark]) continue;
    if (mark === "’" && inWord.test(text[at - 1] ?? " ") && inWord.test(text[at + 1] ?? " ")) continue;
    const opens = Object.keys(closers).filter((one) => counts[one] && closers[one]?.includes(mark));
    if (opens.length) {
      for (let top = open.pop(); top; top = open.pop()) {
        counts[top.mark] = (counts[top.mark] ?? 0) - 1;
        if (!opens.includes(top.mark)) continue;
        if (top.mark !== "‘" || at - top.at <= longest) spans.push([top.at, at + 1]);
        break;
      }
    } else if (closers[mark] && (mark !== "‘" || !inWord.test(text[at - 1] ?? " "))) {
      open.push({ mark, at });
      counts[mark] = (counts[mark] ?? 0) + 1;
    }
  }
  return spans;
}

/** Where the text quotes: spans in order, none in another, by lines and marks or by lines only. What is never closed is none. @internal */
export function quotations(text: string, by: "lines" | "marks"): readonly Span[] {
  const marked = by === "marks" ? [...straightPairs(text, '"'), ...straightPairs(text, "'"), ...pairedMarks(text)] : [];
  const all = [...quotedLines(text), ...marked];
  const spans: [number, number][] = [];
  for (const [from, to] of all.sort((one, other) => one[0] - other[0])) {
    const last = spans.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else spans.push([from, to]);
  }
  return spans;
}
