import { areaOfUnit, combine, IDENTITY, matrixOf, type Matrix, moved } from './matrix.ts'
import type { Fill, PageMarks, Rule } from './page-marks.ts'
import { filled, strokedRules, subpathsOf } from './paths.ts'
import { dropShadows, WordMaker } from './word-maker.ts'

/** What the interpreter needs to know of a font. `unit` turns a glyph's width into text space. */
export type Font = { bold: boolean; unit: number; vertical: boolean }

/** pdf.js's drawing list: codes, arguments, and the names of the codes. */
export type Drawing = {
  codes: ArrayLike<number>
  args: ArrayLike<unknown>
  names: ReadonlyMap<number, string>
}

type Sheet = { page: number; width: number; height: number; base: Matrix; fontOf: (name: string) => Font }

type Pen = {
  matrix: Matrix
  colour: string | null
  font: Font
  size: number
  letterSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
  outlined: boolean
}

type Glyph = { unicode: string; width: number; isSpace?: boolean }

const NO_FONT: Font = { bold: false, unit: 0.001, vertical: false }
const START: Omit<Pen, 'matrix'> = {
  colour: '000000',
  font: NO_FONT,
  size: 1,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  outlined: false,
}

const STROKES = new Set([
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
])
const FILLS = new Set([
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
])

/**
 * Follows a page's drawing list and notes the words, rules and fills it leaves on the page.
 * Clip paths leave none. One pass over the list gives every letter with its place, its font and its
 * width, so the text need not be listed a second time.
 */
export function followDrawing(drawing: Drawing, sheet: Sheet): PageMarks {
  const tracer = new Tracer(sheet)
  for (let index = 0; index < drawing.codes.length; index += 1) {
    const name = drawing.names.get(drawing.codes[index] ?? -1)
    const args = drawing.args[index]
    if (name) tracer.follow(name, Array.isArray(args) ? args : [], drawing.names)
  }
  const { page, width, height } = sheet
  return { page, width, height, ...tracer.marks() }
}

/** A picture is painted where the unit square falls, and pictures are passed over: one that can be read is not smaller, in square points. */
const PICTURE_ROOM = 36

type Step = (tracer: Tracer, args: readonly unknown[], names: ReadonlyMap<number, string>) => void

class Tracer {
  pen: Pen
  text: Matrix = IDENTITY
  line: Matrix = IDENTITY
  /** Rules inside annotations are links' frames, not tables. */
  annotation = 0
  /** Set once something is drawn that may hold words which cannot be read. */
  drawn = false
  readonly sheet: Sheet
  private readonly kept: Pen[] = []
  private readonly rules: Rule[] = []
  private readonly fills: Fill[] = []
  private readonly maker: WordMaker

  constructor(sheet: Sheet) {
    this.sheet = sheet
    this.pen = { ...START, matrix: sheet.base }
    this.maker = new WordMaker(sheet.width, sheet.height)
  }

  follow(name: string, args: readonly unknown[], names: ReadonlyMap<number, string>): void {
    STEPS[name]?.(this, args, names)
  }

  marks(): Pick<PageMarks, 'words' | 'rules' | 'fills' | 'drawn'> {
    this.maker.close()
    const { rules, fills, drawn } = this
    return { words: dropShadows(this.maker.words), rules, fills, drawn }
  }

  save(): void {
    this.kept.push({ ...this.pen })
  }

  restore(): void {
    this.pen = this.kept.pop() ?? this.pen
  }

  transform(matrix: Matrix | null): void {
    if (!matrix) return
    this.pen.matrix = combine(this.pen.matrix, matrix)
    this.drawn ||= areaOfUnit(this.pen.matrix) >= PICTURE_ROOM
  }

  moveLine(x: number, y: number): void {
    this.line = moved(this.line, x, y)
    this.text = this.line
  }

  paint(how: string, data: ArrayLike<number>): void {
    if (this.annotation > 0) return
    for (const subpath of subpathsOf(data, this.pen.matrix)) {
      this.drawn ||= subpath.bent || this.pen.colour === null
      if (STROKES.has(how)) this.rules.push(...strokedRules(subpath))
      if (!FILLS.has(how)) continue
      const { rules, area } = filled(subpath)
      this.rules.push(...rules)
      if (area && this.pen.colour) this.fills.push({ ...area, colour: this.pen.colour })
    }
  }

  show(glyphs: readonly unknown[]): void {
    for (const item of glyphs) {
      if (typeof item === 'number') this.advance((-item / 1000) * this.pen.size)
      else if (isGlyph(item)) this.showGlyph(item)
    }
  }

  private showGlyph(glyph: Glyph): void {
    const { size, font, stretch, rise, letterSpacing, wordSpacing } = this.pen
    const width = glyph.width * font.unit
    const onPage = combine(combine(this.pen.matrix, this.text), [size * stretch, 0, 0, size, 0, rise])
    const space = glyph.unicode.trim() === '' && glyph.unicode !== ''
    const bold = font.bold || this.pen.outlined
    this.drawn ||= !space
    this.maker.add({ text: glyph.unicode, matrix: onPage, advance: width, bold, space })
    const spacing = letterSpacing + (glyph.isSpace ? wordSpacing : 0)
    this.advance(width * size + spacing)
  }

  private advance(distance: number): void {
    const { font, stretch } = this.pen
    this.text = font.vertical ? moved(this.text, 0, -distance) : moved(this.text, distance * stretch, 0)
  }
}

const STEPS: Record<string, Step> = {
  save: (tracer) => tracer.save(),
  restore: (tracer) => tracer.restore(),
  transform: (tracer, args) => tracer.transform(matrixOf(args)),
  paintFormXObjectBegin: (tracer, args) => {
    tracer.save()
    tracer.transform(matrixOf(args[0]))
  },
  paintFormXObjectEnd: (tracer) => tracer.restore(),
  beginAnnotation: (tracer, args) => {
    tracer.save()
    tracer.annotation += 1
    tracer.pen = { ...START, matrix: tracer.sheet.base }
    tracer.transform(matrixOf(args[2]))
    tracer.transform(matrixOf(args[3]))
  },
  endAnnotation: (tracer) => {
    tracer.annotation -= 1
    tracer.restore()
  },
  setGState: (tracer, args) => setGraphicsState(tracer, args[0]),
  setFillRGBColor: (tracer, args) => {
    tracer.pen.colour = typeof args[0] === 'string' ? args[0].replace('#', '').toUpperCase() : null
  },
  setFillColorN: (tracer) => {
    tracer.pen.colour = null
  },
  setFillTransparent: (tracer) => {
    tracer.pen.colour = null
  },
  constructPath: (tracer, args, names) => {
    const how = names.get(Number(args[0])) ?? ''
    const path = Array.isArray(args[1]) ? (args[1][0] as unknown) : null
    if (path instanceof Float32Array || Array.isArray(path)) tracer.paint(how, path as ArrayLike<number>)
  },
  beginText: (tracer) => {
    tracer.text = IDENTITY
    tracer.line = IDENTITY
  },
  setFont: (tracer, args) => setFont(tracer, args[0], args[1]),
  setCharSpacing: (tracer, args) => {
    tracer.pen.letterSpacing = Number(args[0])
  },
  setWordSpacing: (tracer, args) => {
    tracer.pen.wordSpacing = Number(args[0])
  },
  setHScale: (tracer, args) => {
    tracer.pen.stretch = Number(args[0]) / 100
  },
  setLeading: (tracer, args) => {
    tracer.pen.leading = -Number(args[0])
  },
  setTextRise: (tracer, args) => {
    tracer.pen.rise = Number(args[0])
  },
  setTextRenderingMode: (tracer, args) => {
    tracer.pen.outlined = args[0] === 2
  },
  moveText: (tracer, args) => tracer.moveLine(Number(args[0]), Number(args[1])),
  setLeadingMoveText: (tracer, args) => {
    tracer.pen.leading = Number(args[1])
    tracer.moveLine(Number(args[0]), Number(args[1]))
  },
  nextLine: (tracer) => tracer.moveLine(0, tracer.pen.leading),
  setTextMatrix: (tracer, args) => {
    tracer.line = matrixOf(args[0]) ?? IDENTITY
    tracer.text = tracer.line
  },
  showText: (tracer, args) => {
    if (Array.isArray(args[0])) tracer.show(args[0])
  },
}

function setFont(tracer: Tracer, name: unknown, size: unknown): void {
  if (typeof name === 'string') tracer.pen.font = tracer.sheet.fontOf(name)
  tracer.pen.size = Number(size)
}

function setGraphicsState(tracer: Tracer, entries: unknown): void {
  if (!Array.isArray(entries)) return
  for (const entry of entries as unknown[]) {
    if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1])) {
      setFont(tracer, entry[1][0], entry[1][1])
    }
  }
}

function isGlyph(item: unknown): item is Glyph {
  return item !== null && typeof item === 'object' && 'unicode' in item && typeof item.unicode === 'string'
}
