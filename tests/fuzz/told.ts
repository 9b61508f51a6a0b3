/** What the worker says of one file. */
export type Outcome =
  | { end: 'draft'; actions: number; blocks: number }
  | { end: 'refused'; sentence: string }
  /** Something in the readers gave way: a person is told in general words, we are told where. */
  | { end: 'fault'; where: string }
  | { end: 'hung' | 'crashed' | 'out of memory'; where: string }

export type Told = { outcome: Outcome; ms: number; reached: string[] }

/** What is wrong with the sentence that a person would read; null where nothing is. */
export function wrongWith(sentence: string): string | null {
  if (sentence.length > 400) return 'longer than 400 characters'
  if (sentence.length < 20) return 'too short to say what to do'
  if (/\bundefined\b|\bnull\b|\bNaN\b|\[object/.test(sentence)) return 'holds a programmer’s word'
  if (/\n|\bat \S+:\d+|Error:|node_modules|\.ts\b/.test(sentence)) return 'holds a stack or a line break'
  if (!/^[A-Z“"].*[.!]$/s.test(sentence)) return 'is no sentence'
  return null
}
