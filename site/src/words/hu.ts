import type { Messages } from "redress/locales";
import { findingHu } from "./finding-hu.ts";
import type { WordCode } from "./index.ts";

/** Az oldal kerete magyarul; ami itt nincs, angolul jelenik meg. */
export const hu = {
  "site.home": "Redress, kezdőlap",
  "site.main": "Főmenü",
  "site.languages": "Nyelvek",
  "site.more": "További oldalak",
  "nav.course": "Tanfolyam",
  "nav.planner": "Terv",
  "nav.practice": "Gyakorlás",
  "nav.due": "esedékes",
  "foot.desk": "Oktatóknak",
  "foot.privacy": "Mit őrzünk meg",
  "notice.fallback": "Ez a lecke még nincs lefordítva magyarra, ezért angolul látja.",
  "tool.fallback": "Ez az eszköz még nincs lefordítva magyarra, ezért angolul látja.",

  "home.title": "Panaszkezelés átlátható szabályokkal",
  "home.description": "Rövid tanfolyam azoknak, akik panaszokra válaszolnak: valós esetek, és minden válaszhoz a szabály, amely eldönti.",
  "home.claim": "Aki panaszt tesz, az még szóba áll velünk.",
  "home.lead":
    "Tanfolyam azoknak, akik válaszolnak, oktatói felület azoknak, akik tanítanak, és könyvtár azoknak, akik fejlesztenek: közös szabályokon, amelyek mind megmondják, miért.",
  "home.start": "A(z) {number}. lecke indítása",
  "home.continue": "A(z) {number}. lecke folytatása",
  "home.again": "A(z) {number}. lecke újra",
  "home.see": "A tanfolyam áttekintése",
  "home.try": "Próbálja ki",
  "home.from": "a(z) {number}. leckéből",
  "home.question": "Belső vagy külső?",
  "home.account": "Regisztráció nélkül. Kitalált név alatt őrizzük.",
  "home.course": "A tanfolyam",
  "home.count": "{count} lecke, {minutes} perc, {exercises} gyakorlat.",
  "home.minutes": "{count} perc",
  "home.done": "kész",
  "home.now": "folytatás",
  "home.tools": "Eszközök",
  "home.planner": "Az együttműködés lezárásának terve",
  "home.planner-note": "Hét lépés, hogy jól váljunk el az ügyféltől: napok, felelősök, levelek. Angolul.",
  "home.glossary-note": "Minden szó, amelyet itt használunk: mit jelent, és honnan származik.",
  "home.trainers": "Oktatóknak",
  "home.desk": "Oktatói felület",
  "home.desk-note": "Ki mit válaszolt, élőben, és melyik állítás nehéz. Hivatkozás nyitja meg; jelszó nincs.",
  "home.developers": "Fejlesztőknek",
  "home.library":
    "Ugyanezek a szabályok egy TypeScript-könyvtárban is elérhetők. A válasz megnevezi a szabályokat, amelyeken alapul; ahol a tények nem döntenek, ott a válasz a kérdés, amelyet fel kell tenni.",

  "lesson.minutes": "{count} perc",
  "lesson.can": "A lecke után Ön képes lesz rá",
  "lesson.exercise": { one: "Gyakorlat, {count} eset", other: "Gyakorlat, {count} állítás" },
  "lesson.takeaways": "Amit érdemes megjegyezni",
  "lesson.reflect": "A saját cégére gondolva",
  "lesson.reflect-note": "Gondolkodni való, és ha szeretné, le is írhatja",
  "lesson.sources": "Források",
  "lesson.related": "Kapcsolódó leckék",
  "lesson.sources-note": "A dokumentumok, amelyek a lecke szabályait kimondják",
  "lesson.side": "Haladás",
  "lesson.this": "Ez a lecke",
  "lesson.to-answer": "{count} állítás vár válaszra",
  "lesson.progress": "{done} megválaszolva, összesen {count}",

  "exercise.check-all": "Válaszaim ellenőrzése",
  "exercise.check-one": "Válaszom ellenőrzése",
  "exercise.check": "A(z) {number}. állítás ellenőrzése",
  "exercise.choose": "Előbb válasszon egy lehetőséget.",
  "exercise.again": "Újrakezdés",
  "drawn.other": "Itt vannak más esetek.",
  "drawn.offline": "Más esetek akkor jönnek, ha visszatér a hálózat.",
  "exercise.score": "Pont: {points}, megválaszolva: {count}",
  "exercise.none": "Még nincs válasz ({total} állítás)",
  "exercise.all": "Pont: {points} / {total}, mind megválaszolva",
  "exercise.waiting": "{count} válasz vár a hálózatra.",
  "exercise.kept": "Minden válasz megvan a szerveren is.",
  "exercise.dropped": "A szerver {count} választ nem fogadott el; ez csak ezen az eszközön marad meg.",
  "exercise.memory": "Ez a böngésző nem tárol nekünk semmit. A válaszai addig maradnak meg, amíg be nem zárja az oldalt.",
  "exercise.offline": "Az értékelés nem töltődött be. Megjelenik, ha visszatér a hálózat; a választása megmarad.",

  "answers.title": "Az Ön válaszai",
  "answers.none": "Itt még nincs válasz.",
  "answers.kept": "A szerveren {pseudonym} néven őrizzük: így hívjuk ezt a böngészőt. Bejelentkezés nincs.",
  "answers.not-yet": "Még nincs megválaszolva.",
  "answers.back": "Vissza a leckéhez",
  "answers.rest": "A hátralévő {count} megválaszolása",
  "answers.of-lesson": "{number}. lecke",

  "privacy.title": "Mit őrzünk meg",
  "privacy.description": "Mit tárol a Redress a válaszairól, hol és miért.",
  "privacy.lead": "A válaszait, és hozzájuk egy kitalált nevet. Semmi mást, és senki másnak nem adjuk.",
  "privacy.device": "Ezen az eszközön",
  "privacy.device-1":
    "A böngészője megőrzi minden válaszát: melyik állítás, melyik lehetőség, hányadik kör, és mikor. Így később is ott folytathatja, ahol abbahagyta, hálózat nélkül is.",
  "privacy.device-2": "Bármikor törölheti az oldal adataival együtt a böngésző beállításaiban.",
  "privacy.device-3":
    "A tervezővel készített tervek a bennük lévő nevekkel együtt ebben a böngészőben maradnak. Nem küldjük el őket sehová.",
  "privacy.device-4": "Amit a leckék végén magának ír, szintén csak itt marad, és sehová nem küldjük el.",
  "privacy.device-5":
    "Megőrzi a megnyitott oldalakat is, hogy hálózat nélkül is olvashatók legyenek, és a nevet, amelyet a tanúsítványhoz beír. Mindkettő itt marad.",
  "privacy.server": "A szerveren",
  "privacy.server-1":
    "Ugyanezeket a válaszokat, hogy az oktató lássa, hogyan halad a tanfolyam, és melyik állítás nehéz. Kitalált név alatt állnak, például birch-41.",
  "privacy.server-2":
    "A szerver nem tárolja a nevét, a hálózati címét, sem azt, milyen böngészőt használ. Nincs bejelentkezés és nincs fiók.",
  "privacy.server-3":
    "A válaszokat soha nem módosítjuk. Ha törli az alábbi sütit, végleg megszűnik a kapcsolat közöttük és a böngészője között.",
  "privacy.server-4":
    "Ha kóddal egy másik eszközön folytatja, a szerver a kód ujjlenyomatát is őrzi, a két eszköz válaszait pedig egyetlen kitalált név alatt.",
  "privacy.cookies": "Sütik",
  "privacy.cookie-learner":
    "az első válaszával kerül a böngészőbe, 400 napra. Véletlen szám, amely annyit mond: ugyanaz a böngésző, mint korábban. A szerver csak az ujjlenyomatát őrzi (SHA-256).",
  "privacy.cookie-desk": "csak azoknál az oktatóknál, akik megnyitják az oktatói felületet, 30 napra.",
  "privacy.third": "Harmadik felek",
  "privacy.third-1": "Nincsenek. Egyik oldal sem tölt be semmit máshonnan: se betűtípust, se statisztikát, se reklámot.",

  "missing.title": "Nincs ilyen oldal",
  "missing.lead": "Lehet, hogy elírás van a címben, vagy az oldal elköltözött.",
  "broken.title": "Itt valami elromlott",
  "broken.lead": "Semmi sem veszett el, amit megerősítettünk. Kérjük, próbálja újra egy perc múlva.",
  "missing.home": "A tanfolyamhoz",

  ...findingHu,
} as const satisfies Partial<Messages<WordCode>>;
