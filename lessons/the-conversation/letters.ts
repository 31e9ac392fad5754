/** A letter to an accounting office by language, with a reply that holds all of a first contact. */
export const doctorsLetter = {
  en: {
    letter:
      "Your office sent my tax return to the authority nine days late, and now I have a fine of 180 euros to pay. I handed in every receipt in March. I am angry and disappointed, because I had relied on you for eleven years.",
    model:
      "Dear Doctor Nagy, thank you for writing to us. You handed in your receipts in March, the tax return went out nine days late, and you have a fine of 180 euros to pay. I understand that you are angry: after eleven years you relied on us. I will go through the dates in your file, and I will call you tomorrow by 15:00 to tell you what I have found.",
  },
} as const;
