/** More answers than this are not kept. */
const MOST = 20_000
/** Longer texts are not kept: they seldom come again. */
const LONGEST = 300

/** A pure question of a part of a document, answered once for as long as that part lives. */
export function onceFor<Part extends object, Answer extends object>(
  ask: (part: Part) => Answer,
): (part: Part) => Answer {
  const known = new WeakMap<Part, Answer>()
  return (part) => {
    const before = known.get(part)
    if (before !== undefined) return before
    const answer = ask(part)
    known.set(part, answer)
    return answer
  }
}

/** A pure question of a text whose answers are remembered: the same few texts stand in most cells of a plan. */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const answer = ask(text)
    if (known.size >= MOST) known.clear()
    if (text.length <= LONGEST) known.set(text, answer)
    return answer
  }
}
