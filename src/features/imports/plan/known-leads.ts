import { cellsOf, type PlanEvent } from './events.ts'
import { surnamesFirst } from './lead-parts.ts'
import { parseLeads } from './leads.ts'

/**
 * Leads that stand plainly somewhere in the document, parted by more than a space; and, where it writes
 * last names first beyond doubt, those with a whole first name behind the comma.
 */
export function knownLeads(events: PlanEvent[]): Set<string> {
  const texts = events
    .filter((event) => event.type === 'row')
    .flatMap((row) => [...cellsOf(row, 'lead'), ...cellsOf(row, 'contributor')].map(({ cell }) => cell.text))
  const turned = texts.map((text) => surnamesFirst(text))
  const known = new Set(turned.some(({ sure }) => sure) ? turned.flatMap(({ parts }) => parts) : [])
  for (const text of texts) {
    if (!/[/,;&\n]/.test(text) && text.includes(' ')) continue
    for (const lead of parseLeads(text, known).leads) if (lead.split(' ').length <= 6) known.add(lead)
  }
  return known
}
