import { cellsOf, type PlanEvent } from './events.ts'
import { parseLeads } from './leads.ts'

/** Leads that stand plainly somewhere in the document, parted by more than a space. */
export function knownLeads(events: PlanEvent[]): Set<string> {
  const known = new Set<string>()
  for (const event of events) {
    if (event.type !== 'row') continue
    for (const { cell } of cellsOf(event, 'lead')) {
      if (/[/,;&\n]/.test(cell.text) || cell.text.split(' ').length === 1) {
        for (const lead of parseLeads(cell.text).leads) if (lead.split(' ').length <= 3) known.add(lead)
      }
    }
  }
  return known
}
