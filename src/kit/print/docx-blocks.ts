import { BorderStyle, HeadingLevel, type IParagraphOptions, Paragraph, type Table, TabStopType } from 'docx'
import { ink, stateInk } from './docx-look.ts'
import { dataTable, ladderTable, stepsTable } from './docx-table.ts'
import { runs, wordsParagraph } from './docx-words.ts'
import { wordsOf } from '#src/kit/charts/pictures.tsx'
import { numbersOf } from './picture-numbers.ts'
import type { Block, MarkedItem, PaperPicture, QuestionAnswered, Section } from './paper.ts'
import { words } from './paper.ts'

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
]

export type Place = { depth: number; textWidth: number; listsBefore: { count: number } }

export function heading(text: string, depth: number, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...options,
    text,
    heading: levels[Math.min(depth, 4) - 1] ?? HeadingLevel.HEADING_4,
  })
}

/** A block of a paper as Word's paragraphs and tables, its headings from `depth` down. */
export function blockParts(block: Block, place: Place): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'section':
      return sectionParts(block, place)
    case 'paragraph':
      return [wordsParagraph(block.words, paragraphLook[block.tone])]
    case 'list':
      return listParts(block, place)
    case 'steps':
      return [spacer(60), stepsTable(block.steps, place.textWidth), spacer(60)]
    case 'ladder':
      return [ladderTable(block, place.textWidth), spacer(60)]
    case 'picture':
      return pictureParts(block, place)
    case 'answers':
      return block.answers.flatMap((answer) => answerParts(answer, place))
    case 'reasons':
      return block.items.flatMap(reasonParts)
    case 'table':
      return [
        ...(block.title === null ? [] : [heading(block.title, place.depth)]),
        dataTable(block, place.textWidth),
        spacer(60),
      ]
  }
}

function pictureParts(block: PaperPicture, place: Place): (Paragraph | Table)[] {
  // How its drawing is to be read is left out with the drawing.
  const { says, more, foot } = wordsOf(block.picture)
  return [
    heading(says, place.depth),
    ...(more === '' ? [] : [wordsParagraph(words(more))]),
    wordsParagraph(words(foot), paragraphLook.muted, { keepNext: true }),
    dataTable(numbersOf(block), place.textWidth),
    spacer(60),
  ]
}

const paragraphLook = { body: {}, lede: { size: 25 }, muted: { size: 18, color: ink.muted } }

function sectionParts(block: Section, place: Place): (Paragraph | Table)[] {
  const breaks = block.newSheet ? { pageBreakBefore: true } : {}
  const above =
    block.caption === null
      ? []
      : [wordsParagraph(words(block.caption), { size: 21, color: ink.muted }, { ...breaks, keepNext: true })]
  return [
    ...above,
    heading(block.title, place.depth, above.length === 0 ? breaks : {}),
    ...block.blocks.flatMap((inner) => blockParts(inner, { ...place, depth: place.depth + 1 })),
  ]
}

function listParts(block: Extract<Block, { kind: 'list' }>, place: Place): Paragraph[] {
  if (!block.ordered)
    return block.items.map((item) => new Paragraph({ children: runs(item), bullet: { level: 0 } }))
  // Each numbered list is an instance of its own, or Word would count on from the list before.
  place.listsBefore.count += 1
  const instance = place.listsBefore.count
  return block.items.map(
    (item) =>
      new Paragraph({ children: runs(item), numbering: { reference: 'numbered', level: 0, instance } }),
  )
}

/** A question of few lines stays on one sheet; a long one may part between two lines, never leaving one alone. */
const fewLines = 14

function answerParts(answer: QuestionAnswered, place: Place): Paragraph[] {
  const lines = answer.paragraphs.length + answer.steps.length
  const keptLine = (notLast: boolean): IParagraphOptions => ({
    spacing: { after: 20, line: 252, lineRule: 'auto' },
    keepLines: true,
    keepNext: notLast && lines <= fewLines,
  })
  return [
    heading(answer.question, place.depth, {
      border: { top: { style: BorderStyle.SINGLE, size: 4, color: ink.line, space: 4 } },
    }),
    ...answer.paragraphs.map((one, at) => wordsParagraph(one, {}, keptLine(at < lines - 1))),
    ...answer.steps.map(
      (step, at) =>
        new Paragraph({
          ...keptLine(answer.paragraphs.length + at < lines - 1),
          tabStops: [{ type: TabStopType.RIGHT, position: place.textWidth }],
          children: runs([...step.words, { text: `\t${step.when}` }]),
        }),
    ),
  ]
}

/** The state's colour runs down the left edge; its word comes first, so nothing hangs on the colour. */
function reasonParts(item: MarkedItem): Paragraph[] {
  const edge: IParagraphOptions = {
    indent: { left: 170 },
    border: { left: { style: BorderStyle.SINGLE, size: 36, color: stateInk[item.mark], space: 6 } },
    keepLines: true,
  }
  return [
    wordsParagraph(
      [{ text: `${item.word}. `, strong: true }, ...item.heading],
      {},
      { ...edge, keepNext: true, spacing: { before: 120, after: 20 } },
    ),
    ...item.paragraphs.map((one) => wordsParagraph(one, {}, { ...edge, spacing: { after: 20 } })),
  ]
}

function spacer(after: number): Paragraph {
  return new Paragraph({ children: [], spacing: { after, line: 60, lineRule: 'exact' } })
}
