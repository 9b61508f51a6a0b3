import { xml } from './grid.ts'
import type { Laid, LaidCell, LaidParagraph, LaidTable, LaidText } from './types.ts'

/** A web page, as a council's site shows its plan. */
export function writeHtml(laid: Laid[], name: string): string {
  const body = laid.map((one, at) => block(one, laid[at - 1], laid[at + 1])).join('\n')
  return `<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>${xml(name)}</title><style>td{border:1px solid}</style></head>\n<body><nav aria-label="Site"></nav><main>\n${body}\n</main></body></html>\n`
}

function block(one: Laid, before?: Laid, after?: Laid): string {
  if (labelled(one)) {
    const value = one.text.slice(one.label.length).replace(/^\s*:\s*/, '')
    const term = `<dt>${xml(one.label)}</dt><dd>${xml(value)}</dd>`
    return `${labelled(before) ? '' : '<dl>'}${term}${labelled(after) ? '' : '</dl>'}`
  }
  if (one.lay === 'table') return tableHtml(one)
  if (one.lay === 'page') return '<hr>'
  if (one.lay === 'sheet') return ''
  if (one.lay === 'title') return `<h1>${xml(one.text)}</h1>`
  if (one.lay === 'heading') return `<h${(one.level ?? 1) + 1}>${xml(one.text)}</h${(one.level ?? 1) + 1}>`
  if (one.lay === 'bullet') return `<ul><li>${xml(one.text)}</li></ul>`
  return one.bold === true ? `<p><strong>${xml(one.text)}</strong></p>` : `<p>${xml(one.text)}</p>`
}

function labelled(one: Laid | undefined): one is LaidText & { label: string } {
  return one?.lay === 'paragraph' && one.label !== undefined
}

function tableHtml(table: LaidTable): string {
  const rows = table.rows.map(({ cells }, at) => {
    const tag = at < table.headings ? 'th' : 'td'
    return `<tr>${cells.map((cell) => cellHtml(cell, tag)).join('')}</tr>`
  })
  const head = table.headings > 0 ? `<thead>${rows.slice(0, table.headings).join('\n')}</thead>` : ''
  return `<table>${head}<tbody>\n${rows.slice(table.headings).join('\n')}\n</tbody></table>`
}

export function spans(cell: LaidCell): string {
  const across = cell.colspan > 1 ? ` colspan="${cell.colspan}"` : ''
  return cell.rowspan > 1 ? `${across} rowspan="${cell.rowspan}"` : across
}

function cellHtml(cell: LaidCell, tag: string): string {
  const fill = cell.fill === undefined ? '' : ` style="background-color:#${cell.fill}"`
  const [only, ...others] = cell.paragraphs
  const text =
    only === undefined
      ? ''
      : others.length === 0 && only.bullet !== true
        ? marked(only)
        : listed(cell.paragraphs)
  return `<${tag}${spans(cell)}${fill}>${text}</${tag}>`
}

function listed(list: LaidParagraph[]): string {
  return list
    .map((one) => {
      const rule = one.ruleAbove === true ? '<hr>' : ''
      return rule + (one.bullet === true ? `<ul><li>${marked(one)}</li></ul>` : `<p>${marked(one)}</p>`)
    })
    .join('')
}

function marked(one: LaidParagraph): string {
  return one.bold === true ? `<strong>${xml(one.text)}</strong>` : xml(one.text)
}
