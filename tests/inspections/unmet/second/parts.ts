import { OLD_RI, RI, type Unmet } from '../parts.ts'

export const next = '<div style="break-before:page"></div>'
export const framework =
  '<h2>Inspection of services for children in need of help and protection, children looked after and care leavers</h2>'
export const review =
  '<p>and</p><h2>Review of the effectiveness of the Local Safeguarding Children Board<sup>1</sup></h2>'
export const power =
  '<p style="font-size:8pt"><sup>1</sup> Ofsted produces this report under its power to combine reports in accordance with section 152 of the Education and Inspections Act 2006.</p>'

export const sif = {
  'help-and-protection': '1. Children who need help and protection',
  'children-in-care': '2. Children looked after and achieving permanence',
  adoption: '2.1 Adoption performance',
  'care-leavers': '2.2 Experiences and progress of care leavers',
  'leadership-management-governance': '3. Leadership, management and governance',
} as const

/** Numbered paragraphs as a word processor numbers them. */
export const counted = (from: number, ...texts: string[]) =>
  `<ol start="${from}">${texts.map((text) => `<li>${text}</li>`).join('')}</ol>`

/** Findings of one kind, numbered on from a first number. */
export const of = (kind: Unmet['findings'][number][0], from: number, ...texts: string[]): Unmet['findings'] =>
  texts.map((text, at) => [kind, from + at, text])

export const team = (lead: string) =>
  `<h2>Information about this inspection</h2><p>Inspectors read case files, watched how staff work with families and talked with those who have an interest.</p><h3>The inspection team</h3><p>Lead inspector: ${lead}</p><p>Deputy lead inspector: Rhona Tull</p><p>Team inspectors: Greta Pine, Silas Moor</p>`

export const signed = (name: string, rank = 'His Majesty’s Inspector') =>
  `<p>Yours sincerely</p><p><b>${name}</b><br>${rank}</p>`

export { OLD_RI, RI }
