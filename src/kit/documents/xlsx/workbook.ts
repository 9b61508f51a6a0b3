import { findRelated, type Relationship } from '../relationships.ts'
import { Unreadable } from '../unreadable.ts'
import { elementAt, elementsOf, parseXml, textIn, type XmlElement } from '../xml.ts'
import type { Zip } from '../zip.ts'
import { themeOf } from './colours.ts'
import { stylesOf, type Styles } from './cell-styles.ts'
import { blockOf, type Block } from './references.ts'
import { parseSharedStrings } from './shared-strings.ts'
import type { Run } from './written-text.ts'

export type SheetPart = { name: string; part: string; hidden: boolean; titles: Block | null }

export type OpenWorkbook = { sheets: SheetPart[]; strings: Run[][]; styles: Styles; since1904: boolean }

/** The workbook part and what all sheets share. Throws `Unreadable` where the archive is no workbook. */
export function openWorkbook(zip: Zip): OpenWorkbook {
  const main = findRelated(zip, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (main.endsWith('.bin')) {
    throw new Unreadable(
      'This is a binary Excel file (.xlsb). Save it as an Excel workbook (.xlsx) and bring that.',
    )
  }
  const bytes = zip.part(main)
  if (!bytes) {
    throw new Unreadable(
      'This is not an Excel file, though it is packed like one. Check that it is the right file.',
    )
  }
  const root = parseXml(bytes)
  const related = findRelated(zip, main)
  const rootOf = (kind: string): XmlElement | undefined => {
    const part = partOf(zip, related, kind)
    return part ? parseXml(part) : undefined
  }
  return {
    sheets: listSheets(root, related),
    strings: parseSharedStrings(partOf(zip, related, 'sharedStrings')),
    styles: stylesOf(rootOf('styles'), themeOf(rootOf('theme'))),
    since1904: /^(1|true)$/.test(elementAt(root, 'workbookPr')?.attribute('date1904') ?? ''),
  }
}

function partOf(zip: Zip, related: readonly Relationship[], kind: string): Uint8Array | undefined {
  const target = related.find((each) => each.kind === kind)?.target
  return target === undefined ? undefined : zip.part(target)
}

function listSheets(root: XmlElement, related: readonly Relationship[]): SheetPart[] {
  const titles = printTitles(root)
  const list = elementAt(root, 'sheets')
  return (list ? elementsOf(list, 'sheet') : []).flatMap((element, index) => {
    const found = related.find(({ id }) => id === element.attribute('r:id'))
    // Sheets that are only a chart or an old dialogue hold no cells.
    if (found?.kind !== 'worksheet') return []
    const hidden = /hidden/i.test(element.attribute('state') ?? '')
    return [
      {
        name: element.attribute('name') ?? '',
        part: found.target,
        hidden,
        titles: titles.get(index) ?? null,
      },
    ]
  })
}

/** Rows that are printed again at the head of each page: the writer's own headings, by sheet. */
function printTitles(root: XmlElement): Map<number, Block> {
  const titles = new Map<number, Block>()
  const names = elementAt(root, 'definedNames')
  for (const each of names ? elementsOf(names) : []) {
    if (each.attribute('name') !== '_xlnm.Print_Titles') continue
    const rows = /!(\$?\d+:\$?\d+)/.exec(textIn(each))?.[1]
    const block = rows === undefined ? null : blockOf(rows)
    if (block) titles.set(Number(each.attribute('localSheetId')), block)
  }
  return titles
}
