/** The same word, copied out of the text it was cut from: a long one would keep all of that text in memory. */
export const loose = (word: string): string => (word.length < 13 ? word : `${word} `.slice(0, -1));
