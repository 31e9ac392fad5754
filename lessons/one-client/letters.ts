/** Three letters to the clinic after the talk. They are reviewed, and so stand here and not among the words. */
export const letters = {
  plain: {
    en: "Dear colleague, you told us that the fridge stood at fourteen degrees on Friday morning and that your vaccines had to be thrown away. I can see how hard that was after a service on Tuesday. We can come on Thursday at 10:00, or on Friday at 8:30 before your surgery opens, whichever suits you better. Our engineer will fit a new door seal by Thursday 12 March, 12:00, and I will call you on Tuesday 17 March and ask for the readings.",
  },
  formula: {
    en: "Dear client, with reference to your complaint regarding the above-mentioned appliance we hereby confirm that the replacement of the door seal has been taken into our list of works. Yours faithfully.",
  },
  soothing: {
    en: "Dear colleague, please calm down, such things happen with old appliances. We will sort everything out as soon as possible, and you really should have checked the alarm yourselves. Our engineer will be in touch in due course.",
  },
} as const;
