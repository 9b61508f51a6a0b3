/** What stands in a plan by its number and its words, "1.2 Help is near": the words alone where it has no number. */
export function withRef(ref: string | null | undefined, words: string | null | undefined): string {
  return [ref, words].filter(Boolean).join(' ')
}
