/** A letter to an accounting office by language, with a reply that holds all of a first contact. */
export const doctorsLetter = {
  en: {
    letter:
      "Your office sent my tax return to the authority nine days late, and now I have a fine of 180 euros to pay. I handed in every receipt in March. I am angry and disappointed, because I had relied on you for eleven years.",
    model:
      "Dear Doctor Nagy, thank you for writing to us. You handed in your receipts in March, the tax return went out nine days late, and you have a fine of 180 euros to pay. I understand that you are angry: after eleven years you relied on us. I will go through the dates in your file, and I will call you tomorrow by 15:00 to tell you what I have found.",
  },
} as const;

/** A guest’s letter to a hotel by language, with a confirmation that holds all of a registration. */
export const guestsLetter = {
  en: {
    letter:
      "We stayed with you from 9 to 12 October, room 214. On two nights the music from the courtyard went on until three, and nobody at the desk could do anything. We had come to rest after an illness. Please tell me what you will do about it.",
    model:
      "Dear Ms Horák, thank you for writing to us about the music in the courtyard on two of your nights in room 214. Your complaint is registered under number 318, and it is with our quality service. You will get a reply from us within three working days, not counting today: by Tuesday 20 October, end of the day.",
  },
} as const;
