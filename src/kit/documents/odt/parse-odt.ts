import { bodyParagraph } from '../flow.ts'
import { furnitureOf } from '../furniture.ts'
import { tellOf } from '../reading-notes.ts'
import type { Block, SourceDocument } from '../source-document.ts'
import { Unreadable } from '../unreadable.ts'
import { elementAt, elementsOf, parseXml, type XmlElement } from '../xml.ts'
import { openZip, type Zip } from '../zip.ts'
import { type OdfTaker, readOdfFlow } from './odf-flow.ts'
import { parseOdfLists } from './odf-lists.ts'
import { type OdfReading, pageOf } from './odf-reading.ts'
import { parseOdfStyles } from './odf-styles.ts'
import { framedOdfCells, isOdfFrame, parseOdfTable } from './odf-table.ts'

/**
 * Reads an OpenDocument text (OpenDocument 1.0 to 1.3). Tracked changes are read as if accepted,
 * headers and footers once each as furniture, notes at the end. Throws `Unreadable`.
 */
export function parseOdt(bytes: Uint8Array, file: string): SourceDocument {
  const zip = openZip(bytes)
  refuseLocked(zip)
  const content = rootOf(zip, 'content.xml')
  const body = elementAt(content, 'office:body', 'office:text')
  if (content === undefined || body === undefined)
    throw new Unreadable(
      'This is not an OpenDocument text, though it is packed like one. Check that it is the right file.',
    )
  const styles = rootOf(zip, 'styles.xml')
  const reading: OdfReading = {
    styles: parseOdfStyles([styles, content]),
    lists: parseOdfLists([styles, content]),
    page: 1,
    paged: body.attribute('text:use-soft-page-breaks') === 'true',
    tables: 0,
    notes: [],
    stopped: new Map(),
    met: { deletions: 0, remarks: 0, hiddenWords: 0, pictures: 0, embedded: 0 },
  }
  const masters = styles === undefined ? undefined : elementAt(styles, 'office:master-styles')
  const headers = parseFurniture(masters, /^style:header/, reading)
  const blocks = parseBlocks(body, reading)
  const paged = reading.paged
  reading.paged = false
  for (const note of reading.notes) blocks.push(...parseBlocks(note, reading))
  const footers = parseFurniture(masters, /^style:footer/, reading)
  const pages = findPages(zip) ?? (paged ? reading.page : undefined)
  return {
    kind: 'odt',
    file,
    ...(pages === undefined ? {} : { pages }),
    blocks: [...headers, ...blocks, ...footers],
    notes: tellOf(reading.met),
  }
}

function rootOf(zip: Zip, name: string): XmlElement | undefined {
  const part = zip.part(name)
  return part === undefined ? undefined : parseXml(part)
}

/** Each part of a locked OpenDocument is scrambled on its own; only the manifest says so. */
function refuseLocked(zip: Zip): void {
  const manifest = zip.part('META-INF/manifest.xml')
  if (manifest !== undefined && textHas(parseXml(manifest), 'manifest:encryption-data'))
    throw new Unreadable(
      'This file is locked with a password. Save a copy without the password and bring that.',
    )
}

function textHas(element: XmlElement, name: string): boolean {
  return elementsOf(element).some((child) => child.name === name || textHas(child, name))
}

function parseBlocks(container: XmlElement, reading: OdfReading): Block[] {
  const blocks: Block[] = []
  const taker: OdfTaker = {
    paragraph(flow, page) {
      if (flow.text !== '') blocks.push(bodyParagraph(flow, pageOf(page, reading)))
    },
    table(element) {
      if (!isOdfFrame(element)) blocks.push(parseOdfTable(element, reading))
      else for (const cell of framedOdfCells(element)) readOdfFlow(cell, taker, reading)
    },
  }
  readOdfFlow(container, taker, reading)
  return blocks
}

function parseFurniture(masters: XmlElement | undefined, kind: RegExp, reading: OdfReading): Block[] {
  const pages = masters === undefined ? [] : elementsOf(masters, 'style:master-page')
  const parts = pages.flatMap((page) => elementsOf(page)).filter(({ name }) => kind.test(name))
  return furnitureOf(parts.flatMap((part) => parseBlocks(part, { ...reading, paged: false })))
}

function findPages(zip: Zip): number | undefined {
  const meta = rootOf(zip, 'meta.xml')
  const statistics = elementAt(meta, 'office:meta', 'meta:document-statistic')
  const pages = Number(statistics?.attribute('meta:page-count') ?? 0)
  return Number.isInteger(pages) && pages > 0 ? pages : undefined
}
