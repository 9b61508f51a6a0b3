/** Words as they open a sentence: "two are late" becomes "Two are late". */
export function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Words as they stand within a sentence, "Priority" as "priority"; a short form such as "SEND" stays. */
export function lower(words: string): string {
  return /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
}
