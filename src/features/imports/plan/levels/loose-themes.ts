import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import { THEME_PLURALS } from '#src/features/imports/plan/columns/vocabulary.ts'
import { oneLine, partRef, singular } from '#src/features/imports/plan/words/wording.ts'
import { isHeadingLike } from './heading-looks.ts'
import { levelName, parseLevelLabel } from './labels.ts'

/** A theme that a paper without tables of actions sets out in its prose. */
export type LooseTheme = {
  name: string
  ref: string | null
  text: string
  description: string
  paragraph: Paragraph
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const SAID = new RegExp(
  `\\b(${NUMBERS.join('|')}|\\d{1,2})\\s+(?:\\w+\\s+){0,2}?(themes|priorities|priority areas|work\\s?-?streams|workstreams|strands|pillars|improvement areas|key areas|projects|programmes|objectives|ambitions|pledges|work\\s?-?plans|areas)\\b`,
  'i',
)

/** Themes named in the prose: under headings that name a level, in a list that is led in, or in numbered paragraphs. */
export function findLooseThemes(all: Block[]): LooseTheme[] {
  const blocks = all.filter((block) => block.type === 'table' || block.style !== 'furniture')
  const said = saidCount(blocks)
  const ways = [byHeadings(blocks), byNumbers(blocks, said), byList(blocks, said)]
  return ways.find((themes) => themes.length >= 2) ?? []
}

/** The document's own word for its themes, where it counts them: "seven key themes" gives "Theme". */
export function saidLevel(blocks: Block[]): string | null {
  for (const block of blocks) {
    const match = block.type === 'paragraph' ? SAID.exec(block.text) : null
    if (match) return levelName(singular(String(match[2]).replace(/^priority areas$/i, 'priority areas')))
  }
  return null
}

function saidCount(blocks: Block[]): number | null {
  for (const block of blocks) {
    const match = block.type === 'paragraph' ? SAID.exec(block.text) : null
    if (!match) continue
    const at = NUMBERS.indexOf(String(match[1]).toLowerCase())
    return at >= 0 ? at + 2 : Number(match[1])
  }
  return null
}

function byHeadings(blocks: Block[]): LooseTheme[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'paragraph' || block.style !== 'heading') return []
    const label = parseLevelLabel(block.text)
    if (label?.ref == null || label.text === '') return []
    return [
      { name: levelName(label.word), ref: label.ref, text: label.text, description: '', paragraph: block },
    ]
  })
}

/** "2.1 Supervision. This theme …" under a heading that speaks of themes. */
function byNumbers(blocks: Block[], said: number | null): LooseTheme[] {
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || !isHeadingLike(block) || !THEME_PLURALS.test(block.text)) continue
    const themes: LooseTheme[] = []
    for (const next of blocks.slice(at + 1)) {
      if (next.type !== 'paragraph' || isHeadingLike(next)) break
      const one = titledTheme(next, wordOf(block.text))
      if (one) themes.push(one)
    }
    if (themes.length >= 2) return said !== null && themes.length > said ? themes.slice(0, said) : themes
  }
  return []
}

function titledTheme(paragraph: Paragraph, name: string): LooseTheme | null {
  const { ref, text } = partRef(paragraph.text)
  if (ref === null || !/\d/.test(ref)) return null
  const match =
    /^(.{3,140}?(?:\)|\p{Ll}))(?:\.\s+|\s+[–—-]\s+|:\s+|\s+(?=(?:The|This|Alongside|These|We|Our|It|To|In|There|By)\s))(\p{Lu}.+)$/su.exec(
      text,
    )
  const [, title, rest] = match ?? []
  if (title === undefined || rest === undefined || title.split(' ').length > 16) return null
  return { name, ref, text: oneLine(title), description: oneLine(rest), paragraph }
}

/** "The plan is divided into work streams:" and the list below it. */
function byList(blocks: Block[], said: number | null): LooseTheme[] {
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || !THEME_PLURALS.test(block.text) || !/:\s*$/.test(block.text)) continue
    const items: Paragraph[] = []
    for (const next of blocks.slice(at + 1)) {
      if (next.type !== 'paragraph' || (next.style !== 'list-item' && partRef(next.text).ref === null)) break
      items.push(next)
    }
    const themes = alikeItems(items, said).map((item) => listTheme(item, wordOf(block.text)))
    if (themes.length >= 2) return themes
  }
  return []
}

/** Items that are set out as the first one is: a name, a mark, and what it covers. */
function alikeItems(items: Paragraph[], said: number | null): Paragraph[] {
  const mark = /^[^.;:–]{3,80}([;:–])\s/.exec(items[0]?.text ?? '')?.[1]
  const end = items.findIndex(
    ({ text }) => mark !== undefined && !new RegExp(`^[^.;:–]{3,80}${mark}\\s`).test(text),
  )
  const alike = end < 0 ? items : items.slice(0, end)
  return said !== null && alike.length > said ? alike.slice(0, said) : alike
}

function listTheme(paragraph: Paragraph, name: string): LooseTheme {
  const { ref, text } = partRef(paragraph.text)
  const match = /^([^.;:–]{3,80})[;:–]\s+(.+)$/s.exec(text)
  return { name, ref, text: oneLine(match?.[1] ?? text), description: oneLine(match?.[2] ?? ''), paragraph }
}

function wordOf(text: string): string {
  return levelName(singular(THEME_PLURALS.exec(text)?.[0] ?? 'Theme'))
}
