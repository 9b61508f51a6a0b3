import { heading, table } from '#tests/corpus/lay.ts'
import { writeDocx } from '#tests/corpus/write-docx.ts'
import { writePdf } from '#tests/corpus/write-pdf.ts'

const heads = ['Ref', 'Action', 'Lead', 'By when', 'How will we know?', 'RAG']
const verbs = ['Review', 'Agree', 'Publish', 'Train', 'Check', 'Report']
const things = ['weekly supervision', 'the practice standards', 'chronologies', 'the visits dashboard']

/** Plans larger than any council's, to see that the time grows with the paper and no faster. */
export function makeLarge(): { file: string; bytes: Uint8Array }[] {
  const look = { landscape: true }
  const layout = (rows: number) => [heading('Practice'), table([heads, ...rowsOf(rows)], { headings: 1 })]
  return [
    { file: 'made, 3,000 rows.docx', bytes: writeDocx(layout(3_000), look, false) },
    { file: 'made, 100 pages.pdf', bytes: writePdf(layout(995), look, 'ruled') },
  ]
}

function rowsOf(count: number): string[][] {
  return Array.from({ length: count }, (_, at) => [
    `${1 + Math.floor(at / 50)}.${1 + (at % 50)}`,
    `${verbs[at % 6] ?? ''} ${things[at % 4] ?? ''} with each team, and bring what is found to the monthly meeting`,
    `Lead ${String.fromCharCode(65 + (at % 26))}. Example`,
    `${String(1 + (at % 28)).padStart(2, '0')}/${String(1 + (at % 12)).padStart(2, '0')}/2027`,
    'Nine visits in ten are on time and families say that they were listened to',
    ['Green', 'Amber', 'Red'][at % 3] ?? '',
  ])
}
