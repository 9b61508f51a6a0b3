import type { Block } from '#src/kit/documents/source-document.ts'
import { oneLine, startsLower } from '../plan/words/wording.ts'
import type { FoundJudgement } from './inspection-draft.ts'
import { tellApart, type Judged } from './judgements-apart.ts'
import { gradeOf, keyOf, sayGrade, slugOf } from './judgement-words.ts'
import { withoutContents } from './report-contents.ts'

const RECORD = /^(?:\d+\.? )?record of (?:the )?(?:main |inspection )?(?:findings|judge?ments)\b.*(?<!\d)$/i
const GRADED = /^(.{5,}?)[\s:–—-]+(outstanding|good|adequate|inadequate|not judged)$/i

const longest = 150
const fewest = 2

/** What the lines of a record have said so far: `title` is a line that may be a judgement's, or name a service. */
type Reading = { judged: Judged[]; service: string; title: { text: string; blocks: Block[] } | null }

/** The record of main findings at the end of a report until 2012, where its table reached us as lines. */
export function judgementsInRecord(blocks: readonly Block[]): FoundJudgement[] {
  const body = withoutContents(blocks)
  const from = body.findIndex((block) => block.type === 'paragraph' && RECORD.test(oneLine(block.text)))
  if (from === -1) return []
  const reading: Reading = { judged: [], service: '', title: null }
  for (const block of body.slice(from + 1)) {
    if (block.type === 'table') break
    const text = oneLine(block.text)
    if (text.length > longest || /[.;]$/.test(text)) break
    readLine(reading, text, block)
  }
  const known = reading.judged.filter(({ judgement }) => keyOf(judgement.title) !== null)
  return known.length >= fewest ? tellApart(reading.judged) : []
}

function readLine(reading: Reading, text: string, block: Block): void {
  const { title } = reading
  const grade = gradeOf(text)
  if (grade !== null) {
    if (title !== null) judge(reading, title.text, grade, [...title.blocks, block])
  } else if (!judgesInLine(reading, text, block) && !endsTitle(reading, text, block)) {
    nameNext(reading, text, block)
  }
}

/** A line without a grade: what a title says over two lines, or the next title, below what may name its service. */
function nameNext(reading: Reading, text: string, block: Block): void {
  const { title } = reading
  if (title !== null && startsLower(text))
    reading.title = { text: `${title.text} ${text}`, blocks: [...title.blocks, block] }
  else {
    if (title !== null) reading.service = title.text
    reading.title = { text, blocks: [block] }
  }
}

/** "Capacity for improvement Good", whose first words may stand on the line above. */
function judgesInLine(reading: Reading, text: string, block: Block): boolean {
  const [, words = '', grade] = GRADED.exec(text) ?? []
  if (grade === undefined) return false
  const { title } = reading
  if (title === null) judge(reading, words, grade, [block])
  else if (startsLower(words)) judge(reading, `${title.text} ${words}`, grade, [...title.blocks, block])
  else {
    reading.service = title.text
    judge(reading, words, grade, [block])
  }
  return true
}

/** The last words of a title whose grade stands on the line above. */
function endsTitle({ judged, title }: Reading, text: string, block: Block): boolean {
  const last = judged.at(-1)?.judgement
  if (last === undefined || title !== null || !startsLower(text)) return false
  Object.assign(last, titled(`${last.title} ${text}`))
  last.keys.push(block)
  return true
}

function judge(reading: Reading, title: string, grade: string, keys: Block[]): void {
  const judgement = { ...titled(title), grade: sayGrade(grade), keys }
  reading.judged.push({ service: reading.service, judgement })
  reading.title = null
}

function titled(title: string): { title: string; key: string } {
  return { title, key: keyOf(title) ?? slugOf(title) }
}
