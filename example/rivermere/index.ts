import type { Council } from '../types.ts'
import { allMeetings, bodies } from './boards.ts'
import { findings, sources } from './findings.ts'
import { inspections, published } from './inspections.ts'
import { measures } from './measures.ts'
import { alsoServes, nationalTags, nested, obsessions } from './nested/index.ts'
import { people } from './people.ts'
import { plan } from './plan.ts'
import { reports } from './reports.ts'

/** Rivermere: nobody's council. Its people, plan and words are invented. */
export const rivermere: Council = {
  name: 'Rivermere Council',
  service: 'Improving children’s services',
  brand: '#12436D',
  words: { theme: 'Theme', objective: 'Objective', action: 'Action' },
  anchor: '2026-06-22',
  people,
  bodies,
  meetings: allMeetings,
  sources,
  findings,
  inspections,
  published,
  measures,
  plan,
  nested,
  obsessions,
  alsoServes,
  nationalTags,
  reports,
}
