import {
  type Block,
  type Mark,
  type MarkedItem,
  mutedParagraph,
  type Paper,
  paragraph,
  section,
  strong,
  words,
} from '#src/kit/print/paper.ts'
import { aboutReport } from './about-report.ts'
import { type Head, headFacts, runningOf } from './report-head.ts'
import { countWords } from './report-words.ts'

/** How many things stand where, in words that need no key. */
export type EasyCounts = { lasting: number; done: number; doing: number; waiting: number; again: number }

export type EasyTheme = {
  title: string
  /** Written by somebody; empty where nobody has. */
  plain: string
  /** What will be different, in the plan's own words: its "I" statements first. */
  different: string[]
  counts: EasyCounts
}

export type EasyRead = { plain: string; ask: string; themes: EasyTheme[] }

const notWritten =
  'Nobody has written this in plain words yet. The programme manager does, or asks somebody to.'

/** The plan for everybody (governance and assurance, R10): plain words that a person wrote, each mark with its word. */
export function easyReadPaper(head: Head, easy: EasyRead): Paper {
  return {
    ...frame(head, easy, 'Our plan, in easy words'),
    blocks: [
      ...easy.themes.map((theme) =>
        section(theme.title, [
          ...plainBlocks(theme.plain),
          ...differentBlocks('What will be different', theme.different),
          section('How it is going', [goingBlock(theme.counts)]),
        ]),
      ),
      aboutReport(head, []),
    ],
  }
}

/** For children and young people: what they should be able to say first, in the plan's own statements. */
export function childPaper(head: Head, easy: EasyRead): Paper {
  const said = easy.themes.flatMap(({ different }) => different).filter(isStatement)
  return {
    ...frame(head, easy, 'Our plan, for children and young people'),
    blocks: [
      section('What you should be able to say', [
        said.length === 0
          ? mutedParagraph(
              'The plan has no statement in a child’s own words yet, like “I know whom to ask when I need help”. Write one with the success criteria.',
            )
          : { kind: 'list', ordered: false, items: said.map((text) => words(strong(quoted(text)))) },
      ]),
      ...easy.themes.map((theme) => section(theme.title, plainBlocks(theme.plain))),
      section('How it is going', [goingBlock(sum(easy.themes.map(({ counts }) => counts)))]),
      section('Whom you can ask or tell', plainBlocks(easy.ask)),
      aboutReport(head, []),
    ],
  }
}

function frame(head: Head, easy: EasyRead, title: string): Omit<Paper, 'blocks'> {
  return {
    title,
    caption: head.plan.title,
    lede: words(easy.plain === '' ? notWritten : easy.plain),
    facts: headFacts(head),
    running: runningOf(head),
    author: head.council,
    asAt: head.asAt,
    sheet: 'a4',
    large: true,
  }
}

/** Each line a paragraph of its own. */
function plainBlocks(text: string): Block[] {
  if (text === '') return [mutedParagraph(notWritten)]
  return text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line.trim()))
}

function differentBlocks(title: string, different: readonly string[]): Block[] {
  if (different.length === 0) return []
  return [
    section(title, [
      {
        kind: 'list',
        ordered: false,
        items: different.map((text) => words(isStatement(text) ? quoted(text) : text)),
      },
    ]),
  ]
}

/** "I know whom to ask": what somebody could say, as the plan has it. */
function isStatement(text: string): boolean {
  return /^[“"‘']?(?:I|I’m|I'm|My|We|Our)\b/u.test(text.trim())
}

function quoted(text: string): string {
  return /^[“"‘']/u.test(text.trim()) ? text.trim() : `“${text.trim()}”`
}

function sum(counts: readonly EasyCounts[]): EasyCounts {
  const of = (key: keyof EasyCounts) => counts.reduce((total, each) => total + each[key], 0)
  return {
    lasting: of('lasting'),
    done: of('done'),
    doing: of('doing'),
    waiting: of('waiting'),
    again: of('again'),
  }
}

const steps: { key: keyof EasyCounts; mark: Mark; word: string; one: string; many: string }[] = [
  {
    key: 'lasting',
    mark: 'embedded',
    word: 'Done, and it lasts',
    one: 'We checked that it still works.',
    many: 'We checked that they still work.',
  },
  {
    key: 'done',
    mark: 'complete',
    word: 'Done',
    one: 'Somebody else checked it.',
    many: 'Somebody else checked them.',
  },
  {
    key: 'doing',
    mark: 'in-progress',
    word: 'We are doing it',
    one: 'It is not finished yet.',
    many: 'They are not finished yet.',
  },
  {
    key: 'waiting',
    mark: 'not-started',
    word: 'Not started, or stopped for now',
    one: 'It comes later.',
    many: 'They come later.',
  },
  {
    key: 'again',
    mark: 'regressed',
    word: 'It stopped working',
    one: 'We are doing it again.',
    many: 'We are doing them again.',
  },
]

function goingBlock(counts: EasyCounts): Block {
  const items = steps
    .filter(({ key }) => counts[key] > 0)
    .map(
      ({ key, mark, word, one, many }): MarkedItem => ({
        mark,
        word,
        heading: words(`${countWords(counts[key], 'thing')}. ${counts[key] === 1 ? one : many}`),
        paragraphs: [],
      }),
    )
  return items.length === 0 ? mutedParagraph('Nothing is in the plan here yet.') : { kind: 'reasons', items }
}
