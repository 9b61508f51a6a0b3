import { strToU8, zipSync } from 'fflate'
import { gridOf, xml, type Place } from './grid.ts'
import type { Laid, LaidParagraph, LaidTable, LaidText, PageLook } from './types.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/**
 * A Word file. `plain` is one typed by hand: headings only in bold, bullets as typed marks, heading
 * rows unmarked, runs cut in two as Word does while a person edits.
 */
export function writeDocx(laid: Laid[], look: PageLook, plain: boolean): Uint8Array {
  const width = look.landscape === true ? 15400 : 9900
  const body = laid.map((one) => block(one, { plain, width })).join('')
  const size =
    look.landscape === true
      ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
      : '<w:pgSz w:w="11906" w:h="16838"/>'
  const footer = look.footer === undefined ? '' : '<w:footerReference w:type="default" r:id="rId3"/>'
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(look),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'numbering', 'numbering.xml'],
      ...(look.footer === undefined
        ? []
        : ([['rId3', 'footer', 'footer1.xml']] as [string, string, string][])),
    ]),
    'word/document.xml': `${HEAD}<w:document xmlns:w="${W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}<w:sectPr>${footer}${size}<w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': styles(look.font ?? 'Arial'),
    'word/numbering.xml': NUMBERING,
  }
  if (look.footer !== undefined) files['word/footer1.xml'] = footerXml(look.footer)
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

type Manner = { plain: boolean; width: number }

function block(one: Laid, manner: Manner): string {
  if (one.lay === 'table') return tableXml(one, manner) + '<w:p/>'
  if (one.lay === 'page') return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
  if (one.lay === 'sheet') return ''
  return paragraph(one, manner)
}

function paragraph(one: LaidText, { plain }: Manner): string {
  if (one.lay === 'paragraph') return textXml({ text: one.text, bold: one.bold === true }, plain)
  if (one.lay === 'bullet') return textXml({ text: one.text, bullet: true }, plain)
  if (plain) return textXml({ text: one.text, bold: true }, plain)
  const style = one.lay === 'title' ? 'Title' : `Heading${one.level ?? 1}`
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(one.text, false)}</w:p>`
}

function textXml(one: LaidParagraph, plain: boolean): string {
  const bullet = one.bullet === true
  const numbered =
    bullet && !plain
      ? '<w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
      : ''
  const rule =
    one.ruleAbove === true
      ? '<w:pPr><w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr></w:pPr>'
      : ''
  const words = bullet && plain ? `• ${one.text}` : one.text
  const half = plain ? words.indexOf(' ', Math.floor(words.length / 2)) : -1
  const runs =
    half > 0
      ? `${run(words.slice(0, half + 1), one.bold === true)}<w:proofErr w:type="spellStart"/>${run(words.slice(half + 1), one.bold === true)}`
      : run(words, one.bold === true)
  return `<w:p>${numbered}${rule}${runs}</w:p>`
}

function run(text: string, bold: boolean): string {
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`
}

function tableXml(table: LaidTable, manner: Manner): string {
  const total = table.widths.reduce((sum, one) => sum + one, 0)
  const widths = table.widths.map((one) => Math.round((one / total) * manner.width))
  const rows = gridOf(table).map((line, at) => {
    const marked = at < table.headings && !manner.plain ? '<w:trPr><w:tblHeader/></w:trPr>' : ''
    return `<w:tr>${marked}${rowXml(line, widths, manner)}</w:tr>`
  })
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
    .join('')
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')
  return `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
}

function rowXml(line: Place[], widths: number[], manner: Manner): string {
  let out = ''
  for (let at = 0; at < line.length; ) {
    const place = line[at] ?? null
    const span = place?.cell.colspan ?? 1
    const width = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0)
    out += cellXml(place, width, manner)
    at += span
  }
  return out
}

function cellXml(place: Place, width: number, { plain }: Manner): string {
  if (place === null) return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p/></w:tc>`
  const { cell, top } = place
  const span = cell.colspan > 1 ? `<w:gridSpan w:val="${cell.colspan}"/>` : ''
  const merge = cell.rowspan > 1 ? (top ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : ''
  const fill = cell.fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${cell.fill}"/>`
  const text = top ? cell.paragraphs.map((one) => textXml(one, plain)).join('') : ''
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${fill}</w:tcPr>${text === '' ? '<w:p/>' : text}</w:tc>`
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

function contentTypes(look: PageLook): string {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const parts = [
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['numbering', 'numbering'],
    ...(look.footer === undefined ? [] : [['footer1', 'footer']]),
  ]
  const overrides = parts.map(
    ([part = '', kind = '']) => `<Override PartName="/word/${part}.xml" ContentType="${type}.${kind}+xml"/>`,
  )
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

function relations(list: [string, string, string][]): string {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const each = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`,
  )
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

function styles(font: string): string {
  const headings = [1, 2, 3].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
  )
  return `${HEAD}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>${headings.join('')}<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/></w:style></w:styles>`
}

const NUMBERING = `${HEAD}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

function footerXml(text: string): string {
  return `${HEAD}<w:ftr xmlns:w="${W}"><w:p><w:r><w:t xml:space="preserve">${xml(text)} page </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`
}
