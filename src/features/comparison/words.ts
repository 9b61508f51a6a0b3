/** A run of words that stayed, was taken out or was put in. */
export type Run = { kind: 'same' | 'removed' | 'added'; text: string }

/**
 * What changed between two wordings, word by word (longest common subsequence). Joined again, the runs
 * that stayed and were removed give the old words; those that stayed and were added, the new.
 */
export function compareWords(before: string, after: string): Run[] {
  const a = piecesOf(before)
  const b = piecesOf(after)
  const common = commonLengths(a, b)
  const at = (i: number, j: number) => common[i]?.[j] ?? 0
  const runs: Run[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      add(runs, 'same', a[i])
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      add(runs, 'removed', a[i])
      i += 1
    } else {
      add(runs, 'added', b[j])
      j += 1
    }
  }
  for (const word of a.slice(i)) add(runs, 'removed', word)
  for (const word of b.slice(j)) add(runs, 'added', word)
  return joinPhrases(runs)
}

/** Words, the spaces between them, and the stops after them, so that a sentence that goes on keeps its last word. */
function piecesOf(text: string): string[] {
  return text.match(/\s+|[.,;:!?]+(?=\s|$)|(?:(?![.,;:!?]+(?:\s|$))\S)+/g) ?? []
}

/** Words changed side by side become one phrase taken out and one put in, with the spaces between them in both. */
function joinPhrases(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  let phrase = { removed: '', added: '' }
  const close = () => {
    if (phrase.removed !== '') joined.push({ kind: 'removed', text: phrase.removed })
    if (phrase.added !== '') joined.push({ kind: 'added', text: phrase.added })
    phrase = { removed: '', added: '' }
  }
  runs.forEach((run, at) => {
    const between = run.kind === 'same' && run.text.trim() === '' && at > 0 && at < runs.length - 1
    if (run.kind === 'same' && !between) {
      close()
      joined.push({ ...run })
      return
    }
    if (run.kind !== 'added') phrase.removed += run.text
    if (run.kind !== 'removed') phrase.added += run.text
  })
  close()
  return joined
}

function add(runs: Run[], kind: Run['kind'], text = ''): void {
  const last = runs.at(-1)
  if (last?.kind === kind) last.text += text
  else runs.push({ kind, text })
}

function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]
      if (row === undefined) continue
      row[j] =
        a[i] === b[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}
