import { maySeePeople } from '#src/features/people/index.ts'
import { isInsider } from '#src/features/actions/index.ts'
import { mayReadReports } from '#src/features/reports/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { page } from '#src/kit/http/visit.ts'
import type { Person } from '#src/kit/person.ts'
import { type FindProps, FindPage, hrefOf } from './find.page.tsx'
import {
  findActions,
  findEvidence,
  findFindings,
  findObjectives,
  findPeople,
  findReports,
  findThemes,
  mostOfAKind,
} from './find.store.ts'
import { type Hit, wordsOf } from './find.ts'

export function findRoutes(door: Door): void {
  door.list<FindProps>('/find', () => true, {
    find: async (visit) => {
      const asked = (visit.query['find'] ?? '').trim().slice(0, 200)
      const words = wordsOf(asked)
      const hits = words.length === 0 ? [] : await visit.trx(async (trx) => findFor(trx, visit.person, words))
      return { asked, hits, most: mostOfAKind }
    },
    page: (_visit, found) =>
      page(found.asked === '' ? 'Find anything' : `Find: ${found.asked}`, <FindPage {...found} />),
    columns: ['Kind', 'Number', 'Title', 'Belongs to', 'Address'],
    csv: ({ hits }) => hits.map((hit) => [hit.kind, hit.ref, hit.title, hit.says, hrefOf(hit)]),
    json: ({ hits }) => ({ items: hits.map((hit) => ({ ...hit, href: hrefOf(hit) })) }),
    fileName: 'found',
  })
}

type Look = { kind: Hit['kind']; may: (person: Person) => boolean; find: typeof findActions }

/** Each kind of thing, and who may open it: nobody finds what they could not open. */
const looks: readonly Look[] = [
  { kind: 'action', may: isInsider, find: findActions },
  { kind: 'theme', may: isInsider, find: findThemes },
  { kind: 'objective', may: isInsider, find: findObjectives },
  { kind: 'evidence', may: isInsider, find: findEvidence },
  { kind: 'finding', may: isInsider, find: findFindings },
  { kind: 'report', may: (person) => mayReadReports(person) === true, find: findReports },
  { kind: 'person', may: (person) => maySeePeople(person) === true, find: findPeople },
]

async function findFor(trx: Trx, person: Person, words: string[]): Promise<Hit[]> {
  const hits: Hit[] = []
  for (const { kind, may, find } of looks) {
    if (may(person)) hits.push(...(await find(trx, words)).map((found) => ({ kind, ...found })))
  }
  return hits
}
