import { reviewReply } from "redress/dialogue";
import { lexicons } from "redress/dialogue/lexicon";
import { Bench } from "tinybench";
import { naive } from "./reply-naive.ts";

const size = 10_000;
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** A reply as people write it, over and over, and what a hostile hand would send. */
const replies: Readonly<Record<keyof typeof lexicons, string>> = {
  en: "Dear Mr Hill, thank you for your letter about the kettle. I can see why two weeks without an answer annoyed you. The parcel is at the depot, and the engineer will call you on Thursday by noon. Please calm down. ",
  hu: "Kedves Kovács Úr, köszönöm, hogy írt a vízforralóról. Megértem, hogy két hét válasz nélkül bosszantó. A csomag a raktárban van, a szerelő csütörtökön délig felhívja. Kérem, nyugodjon meg. ",
  pl: "Szanowny Panie Kowalski, dziękuję za wiadomość o czajniku. Rozumiem, że dwa tygodnie bez odpowiedzi irytują. Paczka jest w magazynie, technik zadzwoni w czwartek do południa. Proszę się uspokoić. ",
  ru: "Уважаемый господин Петров, спасибо, что написали о чайнике. Понимаю, что две недели без ответа вас огорчили. Посылка на складе, инженер позвонит вам в четверг до полудня. Успокойтесь. ",
};
const hostile: Readonly<Record<string, string>> = {
  "nested quotes": "«„“",
  "one long word": "a",
  "letters with many marks": "a\u0301\u0327\u0323",
  "almost a phrase": "we will sort please just as soon as ",
  "nothing but points": ". ",
};

let kept: unknown; // What is computed must be used, or it may be left out.
const bench = new Bench({ time: 400, warmupTime: 100 });
for (const [locale, lexicon] of Object.entries(lexicons)) {
  const text = fill(replies[locale as keyof typeof lexicons], size);
  bench.add(`reviewReply, ${locale}`, () => {
    kept = reviewReply(text, { lexicon, stage: "first-contact" });
  });
  const scan = naive(lexicon.spec);
  bench.add(`peer: a regular expression a phrase, ${locale}`, () => {
    kept = scan(text);
  });
}
for (const [name, piece] of Object.entries(hostile))
  for (const length of [size, 10 * size]) {
    const text = fill(`Hm ${piece}`.slice(3), length);
    bench.add(`${name}, ${length}`, () => {
      kept = reviewReply(`Hm ${text}`, { lexicon: lexicons.en, stage: "first-contact" });
    });
  }
console.error("Timing reviews, about 15 seconds …");
await bench.run();
if (kept === undefined) throw new Error("nothing was reviewed");

const median = (name: string) => {
  const result = bench.getTask(name)?.result;
  if (!result || !("latency" in result)) throw new Error(`${name} did not run`);
  return result.latency.p50;
};
const rows = Object.keys(lexicons).map((locale) => {
  const [ours, peer] = [median(`reviewReply, ${locale}`), median(`peer: a regular expression a phrase, ${locale}`)];
  return `| ${locale} | ${ours.toFixed(2)} | 5 | ${peer.toFixed(2)} | ${(peer / ours).toFixed(1)} |`;
});
const growth = Object.keys(hostile).map((name) => {
  const [small, large] = [median(`${name}, ${size}`), median(`${name}, ${10 * size}`)];
  return `| ${name} | ${small.toFixed(2)} | ${large.toFixed(2)} | ${(large / small).toFixed(1)} |`;
});
console.log(`## Replies

| 10,000 characters of a reply, ms, median | reviewReply | aim | peer: a regular expression a phrase | ratio |
| --- | --: | --: | --: | --: |
${rows.join("\n")}

| hostile text, ms, median | 10,000 characters | 100,000 | growth (linear: 10) |
| --- | --: | --: | --: |
${growth.join("\n")}

The peer makes one regular expression of each phrase that is a fault and searches the text with each in turn; it leaves out those with brackets inside brackets, splits no sentences, excuses nothing and looks for no elements. \`reviewReply\` does all of it, by walking the text once along one graph of phrases.
`);
