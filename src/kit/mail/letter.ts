/** A mail as what it says, from which its plain text and its simple HTML are both made. */
export type Letter = {
  greeting: string
  opening: string
  groups: LetterGroup[]
  closing: string[]
}

export type LetterGroup = { heading: string; lines: LetterLine[]; more?: Way | undefined }

/** One thing: what it is, what there is to know, and where to go. */
export type LetterLine = { text: string; detail?: string; ways: Way[] }

export type Way = { says: string; href: string }

/** The letter as plain text, each address on a line of its own so that no mail program breaks it. */
export function letterText({ greeting, opening, groups, closing }: Letter): string {
  const parts = groups.map(({ heading, lines, more }) =>
    [heading.toUpperCase(), '', ...lines.map(lineText), ...(more === undefined ? [] : [wayText(more, '')])]
      .join('\n')
      .trimEnd(),
  )
  // Spaces that keep a date together on a page are plain ones in a mail.
  return `${[greeting, opening, ...parts, closing.join('\n\n')].join('\n\n')}\n`.replaceAll('\u00a0', ' ')
}

function lineText({ text, detail, ways }: LetterLine): string {
  const told = detail === undefined ? [] : [`  ${detail}`]
  return `${[`* ${text}`, ...told, ...ways.map((way) => wayText(way, '  '))].join('\n')}\n`
}

function wayText({ says, href }: Way, indent: string): string {
  return `${indent}${says}:\n${indent}${href}`
}

/** The letter as HTML that every mail program shows alike: headings, lists and links, no pictures, nothing fetched. */
export function letterHtml({ greeting, opening, groups, closing }: Letter): string {
  const body = [
    `<p>${escapeHtml(greeting)}</p>`,
    `<p><strong>${escapeHtml(opening)}</strong></p>`,
    ...groups.map(groupHtml),
    ...closing.map((line) => `<p>${escapeHtml(line)}</p>`),
  ].join('\n')
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#0b0c0c;max-width:40em">
${body}
</body></html>
`
}

function groupHtml({ heading, lines, more }: LetterGroup): string {
  const items = lines.map(({ text, detail, ways }) => {
    const told = detail === undefined ? '' : `<br>${escapeHtml(detail)}`
    return `<li style="margin-bottom:12px"><strong>${escapeHtml(text)}</strong>${told}${ways.map((way) => `<br>${wayHtml(way)}`).join('')}</li>`
  })
  const rest = more === undefined ? '' : `<p>${wayHtml(more)}</p>`
  return `<h2 style="font-size:19px">${escapeHtml(heading)}</h2>\n<ul>${items.join('\n')}</ul>${rest}`
}

function wayHtml({ says, href }: Way): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(says)}</a>`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
