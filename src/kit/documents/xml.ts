import { Parser } from 'htmlparser2'
import { decodeText } from './encoding.ts'
import { Unreadable } from './unreadable.ts'
import { USUAL_PREFIXES } from './xml-prefixes.ts'

export type XmlNode = XmlElement | string

/** An element by its usual prefix (`w:p`, `text:p`, `row`), whatever prefix the file itself chose. */
export type XmlElement = { name: string; attributes: Attributes; children: XmlNode[] }

export type Attributes = Record<string, string>

/** Told of each thing as it is met, in the order of the file. */
export type XmlListener = {
  open?: (name: string, attributes: Attributes) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

const DEEPEST = 2_000
const MOST_ELEMENTS = 5_000_000
/** A tree of this many takes about half a gigabyte. */
const MOST_KEPT = 2_000_000

/**
 * Walks XML once, holding nothing: for parts too large for a tree. Entities other than XML's own five
 * and numbers are never expanded and nothing is fetched. Throws `Unreadable` where the XML declares
 * entities, nests too deep or ends before it should.
 */
export function walkXml(bytes: Uint8Array, listener: XmlListener): void {
  const names = new Names()
  let depth = 0
  let elements = 0
  let ended = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements++
        depth++
        if (depth > DEEPEST || elements > MOST_ELEMENTS) throw tooMuch()
        names.learn(attributes)
        listener.open?.(names.usual(name), names.usualKeys(attributes))
      },
      ontext: (text) => listener.text?.(text),
      onclosetag(name, implied) {
        // A self-closing element is "implied" only where the parser closes what the file left open.
        if (implied && depth > 0 && ended) throw cutShort()
        depth--
        listener.close?.(names.usual(name))
      },
      onprocessinginstruction(_name, text) {
        if (/<!ENTITY/i.test(text) || /^!DOCTYPE[^>]*\[/i.test(text)) throw odd()
      },
    },
    { xmlMode: true },
  )
  parser.write(decodeText(bytes, namedEncoding(bytes)))
  ended = true
  parser.end()
  if (elements === 0) throw cutShort()
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

function without(leaveOut: ReadonlySet<string>, tree: Tree): XmlListener {
  let skipped = 0
  return {
    open(name, attributes) {
      if (skipped > 0 || leaveOut.has(name)) skipped++
      else tree.open(name, attributes)
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
  readonly top: XmlElement = { name: '', attributes: {}, children: [] }
  private readonly opened = [this.top]
  private current = this.top
  private kept = 0

  open(name: string, attributes: Attributes): void {
    const element = { name, attributes, children: [] }
    this.current.children.push(element)
    this.opened.push(element)
    this.current = element
    this.kept++
    if (this.opened.length > DEEPEST || this.kept > MOST_KEPT) throw tooMuch()
  }

  text(text: string): void {
    const last = this.current.children.length - 1
    const before = this.current.children[last]
    if (typeof before === 'string') this.current.children[last] = before + text
    else this.current.children.push(text)
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
export function elementAt(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let at = element
  for (const name of path) {
    const inside: XmlNode[] = at?.children ?? []
    at = inside.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
  }
  return at
}

/** Every character of text inside, at any depth, in order. */
export function textIn(element: XmlElement): string {
  let text = ''
  for (const child of element.children) text += typeof child === 'string' ? child : textIn(child)
  return text
}

/** Files may bind any prefix to a namespace; what the file calls a thing is turned into its usual name. */
class Names {
  private readonly renamed = new Map<string, string>()

  learn(attributes: Attributes): void {
    for (const key in attributes) {
      if (key.charCodeAt(0) !== 120 || !key.startsWith('xmlns')) continue
      const prefix = key.slice(6)
      const usual = USUAL_PREFIXES.get(attributes[key] ?? '')
      if (usual === undefined || usual === prefix) this.renamed.delete(prefix)
      else this.renamed.set(prefix, usual)
    }
  }

  usual(name: string): string {
    if (this.renamed.size === 0) return name
    const colon = name.indexOf(':')
    const usual = this.renamed.get(colon < 0 ? '' : name.slice(0, colon))
    if (usual === undefined) return name
    const local = name.slice(colon + 1)
    return usual === '' ? local : `${usual}:${local}`
  }

  usualKeys(attributes: Attributes): Attributes {
    if (this.renamed.size === 0) return attributes
    const usual: Attributes = {}
    // A default namespace does not reach attributes, so an unprefixed one keeps its name.
    for (const key in attributes) usual[key.includes(':') ? this.usual(key) : key] = attributes[key] ?? ''
    return usual
  }
}

function namedEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200))
  return /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(start)?.[1]
}

const RESAVE = 'Open it in the program it was made with, save it again and bring that.'
const cutShort = () => new Unreadable(`This file is damaged: part of it ends too early. ${RESAVE}`)
const tooMuch = () => new Unreadable(`This file is nested too deep, or is too large, to be read. ${RESAVE}`)
const odd = () => new Unreadable(`This file declares entities, which no office program does. ${RESAVE}`)
