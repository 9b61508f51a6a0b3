import { wordsLaid } from './grid.ts'
import type { CorpusPlan, Format, Laid, Rendering, RenderingName } from './types.ts'
import { writeCsv } from './write-csv.ts'
import { writeDocx } from './write-docx.ts'
import { writeHtml } from './write-html.ts'
import { writeOds } from './write-ods.ts'
import { writeOdt } from './write-odt.ts'
import { pasteCells, pasteFromExcel, pasteFromWord } from './write-paste.ts'
import { writePdf } from './write-pdf.ts'
import { writePrinted } from './write-printed.ts'
import { writeText } from './write-text.ts'
import { writeXlsx } from './write-xlsx.ts'

const FONTS = ['Liberation Sans', 'Liberation Serif', 'DejaVu Sans', 'Liberation Sans Narrow']

const ENDINGS: Record<RenderingName, string> = {
  docx: 'docx',
  'docx:plain': 'docx',
  'pdf:ruled': 'pdf',
  'pdf:lines': 'pdf',
  'pdf:bare': 'pdf',
  'pdf:crown': 'pdf',
  'pdf:shaded': 'pdf',
  xlsx: 'xlsx',
  ods: 'ods',
  odt: 'odt',
  csv: 'csv',
  html: 'html',
  'text:tabs': 'txt',
  'text:slashes': 'txt',
  'text:paragraphs': 'txt',
  'text:pages': 'txt',
  'text:columns': 'txt',
  'text:wrapped': 'txt',
  'paste:word': 'html',
  'paste:excel': 'html',
  'paste:cells': 'txt',
}

const COLOURLESS: RenderingName[] = [
  'csv',
  'text:tabs',
  'text:slashes',
  'text:paragraphs',
  'text:pages',
  'text:columns',
  'text:wrapped',
  'paste:cells',
]

/** The plan's paper as a file. The seed changes fonts and, where the plan allows it, the order of columns. */
export function render(plan: CorpusPlan, name: RenderingName, seed = 0): Rendering {
  const laid = plan.layout(seed)
  const made = write(laid, { plan, name, seed })
  const manner = name.replace(':', '-')
  return {
    plan,
    name,
    seed,
    format: formatOf(name),
    file: `${plan.id}-${manner}.${ENDINGS[name]}`,
    bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made,
    colours: !COLOURLESS.includes(name),
    words: wordsLaid(laid, name === 'xlsx' || name === 'ods'),
  }
}

export function formatOf(name: RenderingName): Format {
  return name.split(':')[0] as Format
}

type Wanted = { plan: CorpusPlan; name: RenderingName; seed: number }

function write(laid: Laid[], { plan, name, seed }: Wanted): Uint8Array | string {
  const font = FONTS[seed % FONTS.length]
  const look = { ...(font === undefined ? {} : { font }), ...plan.page }
  const writers: Record<RenderingName, () => Uint8Array | string> = {
    docx: () => writeDocx(laid, look, false),
    'docx:plain': () => writeDocx(laid, look, true),
    'pdf:ruled': () => writePdf(laid, look, 'ruled'),
    'pdf:lines': () => writePdf(laid, look, 'lines'),
    'pdf:bare': () => writePdf(laid, look, 'bare'),
    'pdf:crown': () => writePdf(laid, look, 'crown'),
    'pdf:shaded': () => writePdf(laid, look, 'shaded'),
    xlsx: () => writeXlsx(laid),
    ods: () => writeOds(laid),
    odt: () => writeOdt(laid),
    csv: () => writeCsv(laid),
    html: () => writeHtml(laid, plan.title),
    'text:tabs': () => writeText(laid, 'tabs'),
    'text:slashes': () => writeText(laid, 'slashes'),
    'text:paragraphs': () => writeText(laid, 'paragraphs'),
    'text:pages': () => writeText(laid, 'pages'),
    'text:columns': () => writePrinted(laid, 'columns'),
    'text:wrapped': () => writePrinted(laid, 'wrapped'),
    'paste:word': () => pasteFromWord(laid),
    'paste:excel': () => pasteFromExcel(laid),
    'paste:cells': () => pasteCells(laid),
  }
  return writers[name]()
}
