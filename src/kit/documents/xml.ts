import { decodeText, latin1 } from './encoding.ts'
import { tooMuch } from './xml-refusals.ts'
import { DEEPEST, type XmlElement, type XmlListener, type XmlNode, XmlScan } from './xml-scan.ts'

export type { XmlElement, XmlListener } from './xml-scan.ts'

/** A tree of this many takes about half a gigabyte. */
const MOST_KEPT = 2_000_000

/**
 * Walks XML once, holding nothing: for parts too large for a tree. Entities other than XML's own five
 * and numbers are never expanded and nothing is fetched. Throws `Unreadable` where the XML declares
 * entities, nests too deep or ends before it should.
 */
export function walkXml(bytes: Uint8Array, listener: XmlListener): void {
  scanOf(bytes, listener).run()
}

function scanOf(bytes: Uint8Array, listener: XmlListener): XmlScan {
  return new XmlScan(decodeText(bytes, namedEncoding(bytes)), listener)
}

/**
 * The root element of a part, with everything in it but the elements to leave out: most of an office
 * file is settings that change no word, and not keeping them halves the time. Throws as `walkXml` does.
 */
export function parseXml(bytes: Uint8Array, leaveOut?: ReadonlySet<string>): XmlElement {
  const tree = new Tree()
  walkXml(bytes, leaveOut === undefined ? tree : without(leaveOut, tree))
  return elementsOf(tree.top)[0] ?? tree.top
}

/**
 * XML too long to keep whole, element by element in its order: what has been handed over is let go, so that
 * a paper of thousands of rows takes the room of one. Throws as `walkXml` does, once it comes to what is wrong.
 */
export class XmlStream {
  private readonly tree = new Tree()
  private readonly scan: XmlScan
  /** Elements of these names are handed over as they begin, to be gone into in their turn; all others whole. */
  private readonly entered: ReadonlySet<string>

  constructor(bytes: Uint8Array, leaveOut: ReadonlySet<string>, entered: ReadonlySet<string>) {
    this.scan = scanOf(bytes, without(leaveOut, this.tree))
    this.entered = entered
  }

  /** What stands in an element that was handed over as it began; without one, the outermost element, as it begins. */
  *inside(parent: XmlElement = this.tree.top): Generator<XmlElement> {
    const { opened } = this.tree
    const depth = opened.lastIndexOf(parent)
    do {
      const child = firstElement(parent)
      const isWhole = child !== opened[depth + 1]
      if (child === undefined || !(isWhole || depth === 0 || this.entered.has(child.name))) continue
      parent.children = []
      yield child
    } while (opened[depth] === parent && this.pass(depth + 2))
  }

  /** On to where no more than so many elements are open; false at the end. */
  private pass(most: number): boolean {
    const { opened } = this.tree
    while (this.scan.step()) if (opened.length <= most) return true
    return false
  }
}

function firstElement({ children }: XmlElement): XmlElement | undefined {
  for (const child of children) if (typeof child !== 'string') return child
  return undefined
}

function without(leaveOut: ReadonlySet<string>, tree: Tree): XmlListener {
  let skipped = 0
  return {
    open(element) {
      if (skipped > 0 || leaveOut.has(element.name)) skipped++
      else tree.open(element)
    },
    text(text) {
      if (skipped === 0) tree.text(text)
    },
    close() {
      if (skipped > 0) skipped--
      else tree.close()
    },
  }
}

/** Builds a tree from what a parser meets; `top` holds what stands outermost. */
export class Tree {
  readonly top: XmlElement = { name: '', children: [], attribute: () => undefined }
  readonly opened = [this.top]
  private current = this.top
  private kept = 0

  open(element: XmlElement): void {
    this.add(element)
    this.opened.push(element)
    this.current = element
    this.kept++
    if (this.opened.length > DEEPEST || this.kept > MOST_KEPT) throw tooMuch()
  }

  text(text: string): void {
    const last = this.current.children.length - 1
    const before = this.current.children[last]
    if (typeof before === 'string') this.current.children[last] = before + text
    else this.add(text)
  }

  /** A list is made when there is something to hold; one made for one thing takes a fifth of the room of one that grows. */
  private add(node: XmlNode): void {
    if (this.current.children.length === 0) this.current.children = [node]
    else this.current.children.push(node)
  }

  close(): void {
    if (this.opened.length > 1) this.opened.pop()
    this.current = this.opened.at(-1) ?? this.top
  }
}

/** The elements directly inside, all or those of one name. */
export function elementsOf(element: XmlElement, name?: string): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of element.children) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child)
  }
  return found
}

/** The first element met by going down these names, one level each. */
export function elementAt(
  element: XmlElement | undefined,
  name: string,
  ...deeper: string[]
): XmlElement | undefined {
  let at = firstInside(element, name)
  for (const next of deeper) at = firstInside(at, next)
  return at
}

function firstInside(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child
  return undefined
}

/** Every character of text inside, at any depth, in order. */
export function textIn(element: XmlElement): string {
  let text = ''
  for (const child of element.children) text += typeof child === 'string' ? child : textIn(child)
  return text
}

function namedEncoding(bytes: Uint8Array): string | undefined {
  const start = latin1(bytes.subarray(0, 200))
  return /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(start)?.[1]
}
