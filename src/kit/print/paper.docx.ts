import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { blockParts, heading, type Place } from './docx-blocks.ts'
import { documentStyles, ink, sheetSize, twips } from './docx-look.ts'
import { factsTable } from './docx-table.ts'
import { wordsParagraph } from './docx-words.ts'
import { type Paper, words } from './paper.ts'

/**
 * A paper as an editable Word document: real heading styles, heading rows that repeat, British English, no pictures
 * of text. The same paper gives the same bytes.
 */
export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  const size = sheetSize(paper.sheet)
  const place: Place = { depth: 2, textWidth: size.text, listsBefore: { count: 0 } }
  const document = new Document({
    title: paper.title,
    creator: paper.author,
    lastModifiedBy: paper.author,
    description: paper.running,
    styles: documentStyles(paper.sheet !== 'a4'),
    numbering: { config: [numbered] },
    sections: [
      {
        properties: { page: pageOf(paper) },
        headers: { default: runningHead(paper) },
        footers: { default: pageFoot(paper, size.text) },
        children: [...topOf(paper, size.text), ...paper.blocks.flatMap((block) => blockParts(block, place))],
      },
    ],
  })
  return withFixedDates(await Packer.toBuffer(document), paper.asAt)
}

const numbered = {
  reference: 'numbered',
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 400, hanging: 400 } } },
    },
  ],
}

function topOf(paper: Paper, textWidth: number) {
  return [
    ...(paper.caption === null
      ? []
      : [wordsParagraph(words(paper.caption), { size: 21, color: ink.muted }, { spacing: { after: 40 } })]),
    heading(paper.title, 1),
    ...(paper.lede.length === 0
      ? []
      : [wordsParagraph(paper.lede, { size: 26 }, { spacing: { after: 200 } })]),
    ...(paper.facts.length === 0 ? [] : [factsTable(paper.facts, textWidth)]),
  ]
}

function pageOf(paper: Paper) {
  const { width, height, side } = sheetSize(paper.sheet)
  const landscape = width > height
  return {
    // The library turns a landscape sheet itself, so it is given the upright one.
    size: {
      width: twips(landscape ? height : width),
      height: twips(landscape ? width : height),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(20),
      bottom: twips(16),
      left: twips(side),
      right: twips(side),
      header: twips(11),
      footer: twips(9),
    },
  }
}

function runningHead(paper: Paper): Header {
  return new Header({
    children: [
      wordsParagraph(
        words(paper.running),
        { size: 16, color: ink.muted },
        {
          border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: ink.thread, space: 4 } },
        },
      ),
    ],
  })
}

function pageFoot(paper: Paper, textWidth: number): Footer {
  const look = { size: 16, color: ink.muted }
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun({ ...look, text: `${paper.title}\t` }),
          new TextRun({ ...look, children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}

/** The library dates the file by the clock; a frozen report must come out the same whenever it is made again. */
function withFixedDates(bytes: Uint8Array, instant: string): Uint8Array {
  const files = unzipSync(bytes)
  const core = files['docProps/core.xml']
  if (core !== undefined) {
    const dated = strFromU8(core).replaceAll(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
      `$1${new Date(instant).toISOString().replace(/\.\d+Z$/u, 'Z')}`,
    )
    files['docProps/core.xml'] = strToU8(dated)
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 })
}
