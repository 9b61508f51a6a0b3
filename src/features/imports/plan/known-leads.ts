import { cellsOf, type PlanEvent } from './events.ts'
import { parseLeads } from './leads.ts'

/** Leads that stand plainly somewhere in the document, parted by more than a space. */
export function knownLeads(events: PlanEvent[]): Set<string> {
  const known = new Set<string>()
  for (const event of events) {
    if (event.type !== 'row') continue
    const plain = cellsOf(event, 'lead').filter(
      ({ cell }) => /[/,;&\n]/.test(cell.text) || !cell.text.includes(' '),
    )
    const leads = plain.flatMap(({ cell }) => parseLeads(cell.text).leads)
    for (const lead of leads) if (lead.split(' ').length <= 3) known.add(lead)
  }
  return known
}
