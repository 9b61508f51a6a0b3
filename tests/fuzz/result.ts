import { type Told, wrongWith } from './told.ts'

export type Tried = { number: number; how: string; kind: string; told: Told }

/** What a run has seen so far. */
export class Result {
  files = 0
  peakMb = 0
  readonly ends = new Map<string, Map<string, number>>()
  readonly findings = new Map<string, { times: number; first: Tried }>()
  readonly slowest: Tried[] = []
  readonly sentences = new Map<string, number>()

  add(tried: Tried): void {
    const { kind, told } = tried
    this.files++
    const ends = this.ends.get(kind) ?? new Map<string, number>()
    ends.set(told.outcome.end, (ends.get(told.outcome.end) ?? 0) + 1)
    this.ends.set(kind, ends)
    for (const finding of findingsIn(told)) {
      const known = this.findings.get(finding) ?? { times: 0, first: tried }
      this.findings.set(finding, { ...known, times: known.times + 1 })
    }
    if (told.outcome.end === 'refused') {
      const { sentence } = told.outcome
      this.sentences.set(sentence, (this.sentences.get(sentence) ?? 0) + 1)
    }
    this.slowest.push(tried)
    this.slowest.sort((a, b) => b.told.ms - a.told.ms)
    this.slowest.length = Math.min(10, this.slowest.length)
    this.peakMb = Math.max(this.peakMb, process.memoryUsage.rss() / 1024 / 1024)
  }

  of(end: string): number {
    return [...this.ends.values()].reduce((sum, ends) => sum + (ends.get(end) ?? 0), 0)
  }
}

/** Everything that a sound reader would not have done. */
export function findingsIn({ outcome, reached }: Told): string[] {
  const asked = reached.map((to) => `asked for the network: ${to}`)
  if (outcome.end === 'draft') return asked
  if (outcome.end !== 'refused') return [...asked, `${outcome.end}: ${outcome.where}`]
  const wrong = wrongWith(outcome.sentence)
  return wrong === null ? asked : [...asked, `the sentence ${wrong}: ${outcome.sentence.slice(0, 200)}`]
}
