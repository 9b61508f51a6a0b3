import { paths } from '#src/paths.ts'
import type { ImportKind } from './import.ts'

/** What the pages on a document brought in say and where they lead, by what it is to become. */
export type BroughtWords = {
  document: string
  self: (id: string) => string
  part: (id: string, part: 'discard' | 'withdrawal') => string
  bring: { href: string; text: string }
  all: { href: string; text: string }
  nothingMade: string
  withdrawn: string
  withdrawal: string
}

export const broughtWords: Record<ImportKind, BroughtWords> = {
  plan: {
    document: 'document',
    self: (id) => paths.import(id),
    part: (id, part) => paths.importPart(id, part),
    bring: { href: paths.bringPlan(), text: 'Bring in a plan' },
    all: { href: paths.imports(), text: 'All documents' },
    nothingMade: 'Nothing was put into any plan.',
    withdrawn: 'The plan made from this document was withdrawn. It is in no list, and stays in the record.',
    withdrawal: 'Withdraw this plan',
  },
  inspection: {
    document: 'report',
    self: (id) => paths.broughtReport(id),
    part: (id, part) => paths.broughtReportPart(id, part),
    bring: { href: paths.bringInspection(), text: 'Bring in a report' },
    all: { href: paths.inspections(), text: 'All inspections' },
    nothingMade: 'No inspection was made of it.',
    withdrawn:
      'The inspection made from this report was withdrawn. It is in no list, and stays in the record.',
    withdrawal: 'Withdraw this inspection',
  },
}
