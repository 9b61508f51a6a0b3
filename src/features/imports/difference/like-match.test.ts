import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bagOf, likeness } from './likeness.ts'
import { matchLike } from './like-match.ts'
import type { Known } from './node-unchanged.ts'
import { type NodeLead, type Pair, type PlanNode, sameDue, sameLeads, sameRef } from './node.ts'

type Compared = { was: PlanNode; now: PlanNode; alike: number; score: number; apart: number }

/** Each compared with each, all put in order, the best first: what the comparison by an index of words must give too. */
function matchEachWithEach(was: readonly PlanNode[], now: readonly PlanNode[], known: Known): Pair[] {
  const all = now.flatMap((after, toward) =>
    known.said.has(after.id)
      ? []
      : was.flatMap((before, from) => compared(before, after, { apart: Math.abs(from - toward), known })),
  )
  const placeOf = new Map(was.map((node, at) => [node, at]))
  all.sort(
    (one, other) =>
      other.score - one.score ||
      one.apart - other.apart ||
      (placeOf.get(one.was) ?? 0) - (placeOf.get(other.was) ?? 0),
  )
  const taken = new Set<PlanNode>()
  const pairs: Pair[] = []
  const take = ({ was: before, now: after, alike }: Omit<Pair, 'sure'>, sure: boolean) => {
    if (taken.has(before) || taken.has(after)) return
    taken.add(before).add(after)
    pairs.push({ was: before, now: after, alike, sure })
  }
  for (const after of now) {
    const before = was.find(({ id }) => id === known.said.get(after.id))
    if (before !== undefined)
      take({ was: before, now: after, alike: likeness(bagOf(before.text), bagOf(after.text)) }, true)
  }
  for (const one of all)
    take(one, one.alike >= 0.75 || (one.alike >= 0.55 && sameRef(one.was.ref, one.now.ref)))
  const isRivalOf = (pair: Pair) => (one: Compared) =>
    one.alike > pair.alike - 0.1 &&
    ((one.now === pair.now && !taken.has(one.was) && !one.was.gone) ||
      (one.was === pair.was && !taken.has(one.now)))
  return pairs.map((pair) => ({
    ...pair,
    sure: known.said.has(pair.now.id) || (pair.sure && (pair.alike === 1 || !all.some(isRivalOf(pair)))),
  }))
}

type How = { apart: number; known: Known }

function compared(was: PlanNode, now: PlanNode, { apart, known }: How): Compared[] {
  const alike = likeness(bagOf(was.text), bagOf(now.text))
  const inPlace = (known.partner.get(now.parent ?? '') ?? null) === was.parent
  const number = sameRef(was.ref, now.ref)
  const [due, leads] = [sameDue(was.due, now.due), sameLeads(was.leads, now.leads)]
  const isTracked = now.due !== null && now.leads.length > 0
  const expected = inPlace && ((number && now.ref !== null) || (due && leads && isTracked))
  if (alike < (expected ? 0.25 : 0.5)) return []
  let more = 0
  if (inPlace) more += 0.15
  if (number) more += 0.1
  if (due) more += 0.02
  if (leads) more += 0.02
  if (was.gone) more -= 0.3
  return [{ was, now, alike, score: alike + more, apart }]
}

const written = fc
  .array(fc.constantFrom('child', 'visits', 'the', 'school', 'of', 'team', 'panel', '14', 'homes', '–'), {
    maxLength: 6,
  })
  .map((words) => words.join(' '))
const due = fc.constantFrom<PlanNode['due'][]>(
  null,
  { text: 'July 2026', date: '2026-07-31' },
  { text: '31/07/26', date: '2026-07-31' },
  { text: 'Ongoing', date: null },
)
const lead = fc.constantFrom<NodeLead[]>(
  { asWritten: 'AN', personId: null },
  { asWritten: 'Amara Nour', personId: 'p1', also: ['AN'] },
)
const part = fc.record({
  parent: fc.constantFrom('t1', 't2', null),
  ref: fc.constantFrom(null, '1.1', '1.1.', '2.4'),
  text: written,
  leads: fc.array(lead, { maxLength: 2 }),
  due,
  gone: fc.boolean(),
})

/** Parts of a plan, or of a newer document of it. */
const partsOf = (side: 'was' | 'now', many: { minLength?: number; maxLength: number }) =>
  fc.array(part, many).map((parts) =>
    parts.map(
      (one, at): PlanNode => ({
        ...{ rating: null, criteria: [], impact: null, fields: {}, level: 'action' },
        ...one,
        gone: side === 'was' && one.gone,
        id: `${side}${at}`,
      }),
    ),
  )
const answers = fc.dictionary(
  fc.constantFrom('now0', 'now1', 'now5'),
  fc.constantFrom('was0', 'was3', 'nowhere', null),
)

const plain = (pairs: readonly Pair[]) =>
  pairs.map(({ was, now, alike, sure }) => [was.id, now.id, alike, sure])

it('finds the same matches as comparing each with each', () => {
  fc.assert(
    fc.property(
      partsOf('was', { maxLength: 14 }),
      partsOf('now', { maxLength: 14 }),
      answers,
      (was, now, said) => {
        const known: Known = {
          partner: new Map([
            ['t1', 't1'],
            ['t2', 't2'],
          ]),
          said: new Map(Object.entries(said)),
        }
        expect(plain(matchLike(was, now, known))).toEqual(plain(matchEachWithEach(was, now, known)))
      },
    ),
    { numRuns: 300 },
  )
})

const many = { minLength: 180, maxLength: 240 }

it('finds the same matches where more are as good than are kept in hand for each', () => {
  fc.assert(
    fc.property(partsOf('was', many), partsOf('now', many), (was, now) => {
      const known: Known = { partner: new Map([['t1', 't1']]), said: new Map() }
      expect(plain(matchLike(was, now, known))).toEqual(plain(matchEachWithEach(was, now, known)))
    }),
    { numRuns: 4, endOnFailure: true },
  )
})

it('matches 3,000 actions that all changed alike, each with its own', () => {
  const wards = ['Alderbrook', 'Westmere', 'Highfield']
  const all = (id: string, said: (at: number) => string) =>
    Array.from(
      { length: 3000 },
      (_, at): PlanNode => ({
        ...{
          rating: null,
          criteria: [],
          impact: null,
          fields: {},
          level: 'action',
          parent: 't1',
          gone: false,
        },
        ...{ leads: [], due: null, ref: String(at), id: `${id}${at}`, text: said(at) },
      }),
    )
  const was = all('was', (at) => `Visit family ${at} of ${wards[at % 3] ?? ''} and agree what happens`)
  const now = all(
    'now',
    (at) => `Visit the family ${at} of ${wards[at % 3] ?? ''} monthly and agree what happens`,
  )
  const pairs = matchLike(was, now, { partner: new Map([['t1', 't1']]), said: new Map() })
  expect(pairs).toHaveLength(3000)
  expect(pairs.filter((pair) => pair.was.id.slice(3) !== pair.now.id.slice(3) || !pair.sure)).toEqual([])
}, 20_000)
