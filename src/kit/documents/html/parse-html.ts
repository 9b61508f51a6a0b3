import { Parser } from 'htmlparser2'
import { decodeText, latin1 } from '../encoding.ts'
import { bodyParagraph } from '../flow.ts'
import { tellOf } from '../reading-notes.ts'
import type { Block, SourceDocument } from '../source-document.ts'
import { elementsOf, Tree, textIn, type XmlElement } from '../xml.ts'
import { parseSheet } from './css.ts'
import { FlowReader, type FlowTaker } from './flow-reader.ts'
import { framedParts, isFrame, type Page, parseHtmlTable } from './html-table.ts'
import { PLAIN } from './look.ts'

/**
 * Reads a web page, or what Word or Excel put on the clipboard, which is a web page too. Scripts and
 * styles are dropped; nothing a page points to is fetched; what a page hides is read and told.
 * Throws `Unreadable` where it nests beyond reason.
 */
export function parseHtml(bytes: Uint8Array, file: string): SourceDocument {
  const root = parseTree(withoutClipboardHeader(decodeText(bytes, namedEncoding(bytes))))
  const page: Page = { sheet: parseSheet(findStyles(root)), met: { hiddenWords: 0, pictures: 0 }, tables: 0 }
  const blocks: Block[] = []
  const taker: FlowTaker = {
    paragraph: (flow) => void blocks.push(bodyParagraph(flow, {})),
    table(element, look) {
      if (!isFrame(element)) blocks.push(parseHtmlTable(element, look, page))
      else
        for (const cell of framedParts(element)) new FlowReader(page.sheet, taker, page.met).read(cell, look)
    },
  }
  new FlowReader(page.sheet, taker, page.met).read(root, PLAIN)
  return { kind: 'html', file, blocks, notes: tellOf(page.met) }
}

function parseTree(html: string): XmlElement {
  const tree = new Tree()
  const parser = new Parser({
    onopentag: (name, attributes) => tree.open({ name, children: [], attribute: (key) => attributes[key] }),
    ontext: (text) => tree.text(text),
    onclosetag: () => tree.close(),
  })
  parser.end(html)
  return tree.top
}

function findStyles(root: XmlElement): string {
  let css = ''
  for (const child of elementsOf(root)) css += child.name === 'style' ? textIn(child) : findStyles(child)
  return css
}

/** Windows puts a few lines of positions before a fragment on its clipboard. */
function withoutClipboardHeader(html: string): string {
  return /^\s*Version:\d[\s\S]{0,400}?StartHTML:/.test(html) ? html.slice(html.indexOf('<')) : html
}

function namedEncoding(bytes: Uint8Array): string | undefined {
  const start = latin1(bytes.subarray(0, 2048))
  return (
    /<meta[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ??
    /<\?xml[^>]*encoding=["']([\w-]+)/.exec(start)?.[1]
  )
}
