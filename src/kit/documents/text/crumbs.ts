import { Parser } from 'htmlparser2'
import type { CellParagraph } from '../source-document.ts'
import { afterBullet, tidyText } from '../tidy.ts'

const TAGS = 'p|div|br|hr|ul|ol|li|b|strong|i|em|u|s|strike|del|span|sup|sub|font|a|h[1-6]'
const KNOWN = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>`, 'i')
/** Anything else in angle brackets, such as an address, is the writer's own. */
const UNKNOWN = new RegExp(`<(?!/?(?:${TAGS})(?:\\s[^<>]*)?/?>)`, 'gi')

/**
 * The paragraphs in a piece of text that a converter took out of a document, with the crumbs of HTML
 * and Markdown it left there (`<p>`, `<hr/>`, `<li>`, `<b>`, `&amp;`, `**bold**`) read for what they say.
 */
export function parseCrumbs(text: string): CellParagraph[] {
  // Most pieces hold no mark at all, and a long text has very many of them.
  if (/^[\p{L}\p{N} ,.;:()'/-]*$/u.test(text)) return text.trim() === '' ? [] : [{ text: text.trim() }]
  const gathering = new Gathering()
  if (KNOWN.test(text) || /&#?\w+;/.test(text)) gathering.takeHtml(text)
  else gathering.take(text)
  return gathering.finish()
}

type List = { ordered: boolean }

/** Tags may be unclosed or in an impossible order, since what was cut from a page is cut anywhere. */
class Gathering {
  private readonly paragraphs: CellParagraph[] = []
  private readonly lists: List[] = []
  private parts: { text: string; bold: boolean; struck: boolean }[] = []
  private bold = 0
  private struck = 0
  private ruled = false
  private item: CellParagraph['list']

  takeHtml(text: string): void {
    const parser = new Parser(
      {
        onopentagname: (name) => this.open(name),
        ontext: (words) => this.take(words),
        onclosetag: (name) => this.close(name),
      },
      { decodeEntities: true },
    )
    parser.end(text.replace(UNKNOWN, '&lt;'))
  }

  take(text: string): void {
    this.parts.push({ text, bold: this.bold > 0, struck: this.struck > 0 })
  }

  finish(): CellParagraph[] {
    this.end()
    return this.paragraphs
  }

  private open(name: string): void {
    if (isBold(name)) this.bold++
    else if (isStruck(name)) this.struck++
    else if (name === 'br') this.take('\n')
    else if (isBlock(name)) this.begin(name)
  }

  private begin(name: string): void {
    this.end()
    if (name === 'hr') this.ruled = true
    if (name === 'ul' || name === 'ol') this.lists.push({ ordered: name === 'ol' })
    if (name === 'li')
      this.item = { level: Math.max(1, this.lists.length), ordered: this.lists.at(-1)?.ordered === true }
  }

  private close(name: string): void {
    if (isBold(name)) this.bold = Math.max(0, this.bold - 1)
    else if (isStruck(name)) this.struck = Math.max(0, this.struck - 1)
    else if (isBlock(name)) this.end()
    if (name === 'ul' || name === 'ol') this.lists.pop()
  }

  /** Ends the paragraph; a bullet within it begins a list item, wherever the line break was lost. */
  private end(): void {
    const bold = this.parts.every((part) => part.bold || part.text.trim() === '')
    const struck = this.parts.every((part) => part.struck || part.text.trim() === '')
    const whole = tidyText(this.parts.map((part) => part.text).join(''))
    const item = this.item
    this.parts = []
    this.item = undefined
    for (const part of splitAtBullets(whole)) {
      const after = afterBullet(part)
      const text = after ?? part
      const list =
        item ?? (after === undefined ? undefined : { level: Math.max(1, this.lists.length), ordered: false })
      const words = unstar(text)
      if (words.text === '') continue
      this.paragraphs.push({
        text: words.text,
        ...(bold || words.bold ? { bold: true } : {}),
        ...(struck ? { struck: true } : {}),
        ...(list === undefined ? {} : { list }),
        ...(this.ruled && this.paragraphs.length > 0 ? { ruleAbove: true } : {}),
      })
      this.ruled = false
    }
  }
}

function splitAtBullets(text: string): string[] {
  return text
    .split(/(?=[\u2022\u25aa\u25cf\u25e6])|\n(?=[\u00b7*-] )/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Markdown's marks of bold, taken away but where two words would become one; bold where they stood round the whole. */
export function unstar(text: string): { text: string; bold: boolean } {
  const bold = /^\*\*(?!\s)[^*]+\*\*:?$/.test(text)
  return { text: text.replace(/(?<![\p{L}\p{N}])\*\*([^*\n]+)\*\*(?![\p{L}\p{N}])/gu, '$1').trim(), bold }
}

const isBold = (name: string) => name === 'b' || name === 'strong' || /^h[1-6]$/.test(name)
const isStruck = (name: string) => name === 's' || name === 'strike' || name === 'del'
const isBlock = (name: string) => /^(p|div|hr|ul|ol|li|h[1-6])$/.test(name)
