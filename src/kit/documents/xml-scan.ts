import { cutShort, declaresEntities, tooMuch } from './xml-refusals.ts'
import { PrefixNames } from './xml-prefixes.ts'
import { attributeIn, endsName, plainText, tagEnd } from './xml-text.ts'

/** An element by its usual prefix (`w:p`, `text:p`, `row`), whatever prefix the file itself chose. */
export type XmlElement = {
  readonly name: string
  children: XmlNode[]
  /** By its usual name too (`w:val`); undefined where it is not given. */
  readonly attribute: (name: string) => string | undefined
}

export type XmlNode = XmlElement | string

/** Told of each thing as it is met, in the order of the file; an element's children are still to come. */
export type XmlListener = {
  open?: (element: XmlElement) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

export const DEEPEST = 2_000
const MOST_ELEMENTS = 5_000_000

/**
 * One walk through the XML of an office file, from tag to tag. As forgiving as a reader of web pages:
 * an end tag closes what was left open inside its element, and one that closes nothing is passed over.
 */
export class XmlScan {
  private readonly text: string
  private readonly listener: XmlListener
  /** The names of the elements now open, as the file writes them. */
  private readonly open: string[] = []
  /** Every name met, once: thousands of elements share a few, and one text of each is told apart from another at a glance. */
  private readonly met = new Map<string, string>()
  private elements = 0
  /** How much of the text has been passed. */
  private passed = 0
  private names = PrefixNames.none
  /** Where the file next binds a prefix. */
  private binding: number

  constructor(text: string, listener: XmlListener) {
    this.text = text
    this.listener = listener
    this.binding = text.indexOf('xmlns')
  }

  run(): void {
    while (this.step());
  }

  /** Passes one tag and the text before it; whether there was one. */
  step(): boolean {
    const { text, passed } = this
    const tag = text.indexOf('<', passed)
    if (tag < 0) {
      if (this.open.length > 0 || this.elements === 0) throw cutShort()
      return false
    }
    if (tag > passed) this.listener.text?.(plainText(text.slice(passed, tag)))
    this.passed = this.passTag(tag)
    return true
  }

  /** Where what begins here ends; a tag without an end is passed over with all that follows. */
  private passTag(at: number): number {
    const next = this.text.charCodeAt(at + 1)
    if (next === SLASH) return this.passEnd(at + 2)
    if (next === EXCLAMATION) return this.passMarked(at + 2)
    if (next === QUESTION) return this.passDeclaration(at + 1, '?>')
    if (!endsName(next)) return this.passStart(at + 1)
    this.listener.text?.('<')
    return at + 1
  }

  private passStart(at: number): number {
    const { text, listener } = this
    let to = at + 1
    while (!endsName(text.charCodeAt(to))) to++
    const end = tagEnd(text, to)
    if (end < 0) return text.length
    this.elements++
    if (this.open.length >= DEEPEST || this.elements > MOST_ELEMENTS) throw tooMuch()
    const name = this.nameOf(text.slice(at, to))
    const written = text.slice(to, end)
    if (this.binding >= 0 && this.binding < end) {
      this.names = this.names.with(written)
      this.binding = text.indexOf('xmlns', end)
    }
    const element = new MetElement(this.names.usual(name), written, this.names)
    listener.open?.(element)
    if (text.charCodeAt(end - 1) === SLASH) listener.close?.(element.name)
    else this.open.push(name)
    return end + 1
  }

  private nameOf(written: string): string {
    const known = this.met.get(written)
    if (known === undefined) this.met.set(written, written)
    return known ?? written
  }

  private passEnd(at: number): number {
    const { text, open } = this
    const innermost = open.at(-1) ?? ''
    if (
      innermost !== '' &&
      text.startsWith(innermost, at) &&
      text.charCodeAt(at + innermost.length) === GREATER
    ) {
      open.pop()
      this.listener.close?.(this.names.usual(innermost))
      return at + innermost.length + 1
    }
    const end = text.indexOf('>', at)
    if (end < 0) return text.length
    const written = text.slice(at, end)
    const closes = open.lastIndexOf(written.trim())
    while (closes >= 0 && open.length > closes) this.listener.close?.(this.names.usual(open.pop() ?? ''))
    return end + 1
  }

  /** A comment, literal text or declaration. */
  private passMarked(at: number): number {
    const { text } = this
    if (text.startsWith('--', at)) return this.after('-->', at + 2)
    if (!text.startsWith('[CDATA[', at)) return this.passDeclaration(at - 1, '>')
    const end = this.after(']]>', at)
    this.listener.text?.(text.slice(at + 7, end - 3))
    return end
  }

  private passDeclaration(at: number, ending: string): number {
    const end = this.after(ending, at)
    const declared = this.text.slice(at, end)
    if (/<!ENTITY/i.test(declared) || /^!DOCTYPE[^>]*\[/i.test(declared)) throw declaresEntities()
    return end
  }

  private after(ending: string, at: number): number {
    const found = this.text.indexOf(ending, at)
    return found < 0 ? this.text.length : found + ending.length
  }
}

const EXCLAMATION = 0x21
const SLASH = 0x2f
const GREATER = 0x3e
const QUESTION = 0x3f

/** What an element holds until something is put in: a list of its own is made for it then. */
const NOTHING: XmlNode[] = []

/** Attributes are looked up in the tag as it is written: of most elements none is ever asked for. */
class MetElement implements XmlElement {
  readonly name: string
  children: XmlNode[] = NOTHING
  private readonly written: string
  private readonly names: PrefixNames

  constructor(name: string, written: string, names: PrefixNames) {
    this.name = name
    this.written = written
    this.names = names
  }

  attribute(name: string): string | undefined {
    let value = attributeIn(this.written, name)
    for (const written of this.names.alsoWritten(name)) value ??= attributeIn(this.written, written)
    return value
  }
}
