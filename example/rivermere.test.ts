import { describe, expect, it } from 'vitest'
import { rivermere } from './rivermere/index.ts'
import { shiftDate } from './shift.ts'
import { addDays, isWorkingDay } from '#src/kit/dates/working-days.ts'

const { anchor, bodies, findings, people, plan, sources } = rivermere
const objectives = plan.themes.flatMap((theme) => theme.objectives)
const actions = objectives.flatMap((objective) => objective.actions)
const keys = new Set<string>(people.map((person) => person.key))
const bodyKeys = new Set<string>(bodies.map((body) => body.key))

/** What breaks a rule, as one line each, so that a failure names it. */
function broken<T>(list: readonly T[], name: (one: T) => string, holds: (one: T) => boolean): string[] {
  return list.filter((one) => !holds(one)).map(name)
}

const updates = actions.flatMap((action) => action.updates.map((update) => ({ ...update, action })))
const evidence = actions.flatMap((action) => action.evidence.map((item) => ({ ...item, action })))
const named = ({ action, on }: { action: { ref: string }; on: string }) => `${action.ref} ${on}`

describe('The people of Rivermere', () => {
  it('each key, name and address is one person’s', () => {
    for (const of of ['key', 'name', 'email'] as const)
      expect(new Set(people.map((person) => person[of])).size).toBe(people.length)
    expect(
      broken(
        people,
        (one) => one.email,
        (one) => /^[a-z.-]+@rivermere\.example$/.test(one.email),
      ),
    ).toEqual([])
  })

  it('one person stands for each role in the demonstration', () => {
    const roles = people.filter((person) => person.demo).map((person) => person.roles[0]?.role)
    expect(roles.toSorted()).toEqual(
      ['al', 'an', 'bm', 'ch', 'dfe', 'em', 'pa', 'pm', 'ql', 'sa', 'sro'].toSorted(),
    )
  })
})

describe('The plan of Rivermere', () => {
  it('six themes of three objectives; every ref is its parent’s and one more', () => {
    expect(plan.themes.map((theme) => theme.objectives.length)).toEqual([3, 3, 3, 3, 3, 3])
    expect(new Set(actions.map((action) => action.ref)).size).toBe(60)
    for (const theme of plan.themes)
      theme.objectives.forEach((objective, index) => {
        expect(objective.ref).toBe(`${theme.ref}.${index + 1}`)
        objective.actions.forEach((action, place) => expect(action.ref).toBe(`${objective.ref}.${place + 1}`))
      })
  })

  it('everyone and every body named is in the lists', () => {
    const named = [
      ...actions.flatMap((action) => [action.accountable, action.checker, ...action.contributors]),
      ...actions.flatMap((action) => [...action.delivery, ...action.difference].map((event) => event.by)),
      ...updates.flatMap((update) => [update.by, ...update.whatNext.map((step) => step.who)]),
      ...updates.flatMap((update) =>
        [update.accepted?.by, update.returned?.by].filter((by) => by !== undefined),
      ),
      ...evidence.map((item) => item.addedBy),
      ...bodies.flatMap((body) => body.members),
    ]
    expect(named.filter((key) => !keys.has(key))).toEqual([])
    expect(actions.flatMap((action) => action.moves).filter((move) => !bodyKeys.has(move.decidedBy))).toEqual(
      [],
    )
  })

  it('each finding belongs to a source, and answers name parts that it has', () => {
    expect(findings.filter((finding) => !sources.some((source) => source.key === finding.source))).toEqual([])
    for (const action of actions)
      for (const answer of action.findings) {
        const finding = findings.find((one) => one.key === answer.finding)
        expect(answer.parts.length).toBeGreaterThan(0)
        expect(Math.max(...answer.parts)).toBeLessThanOrEqual(finding?.parts.length ?? 0)
      }
  })

  it('one part of an inspection’s finding is answered by nothing, so that the gap can be seen', () => {
    const gaps = findings.flatMap((finding) =>
      finding.parts
        .map((_, index) => index + 1)
        .filter(
          (part) =>
            !actions.some((a) => a.findings.some((f) => f.finding === finding.key && f.parts.includes(part))),
        )
        .map((part) => `${finding.key} part ${part}`),
    )
    expect(gaps).toContain('ofsted-8 part 2')
    expect(gaps.length).toBeLessThanOrEqual(4)
  })
})

describe('The stories of Rivermere', () => {
  it('what has happened is in order and not after the anchor day', () => {
    for (const action of actions)
      for (const list of [action.delivery, action.updates, action.difference, action.evidence]) {
        const days = list.map((happening) => happening.on)
        expect(days, action.ref).toEqual(days.toSorted())
        expect(
          days.filter((on) => on > anchor || on < '2025-04-01'),
          action.ref,
        ).toEqual([])
      }
  })

  it('people work on working days', () => {
    const happenings = actions.flatMap(({ ref, delivery, updates: told, difference, evidence: kept }) =>
      [...delivery, ...told, ...difference, ...kept].map((one) => ({ ref, on: one.on })),
    )
    expect(
      broken(
        happenings,
        (one) => `${one.ref} ${one.on}`,
        (one) => isWorkingDay(one.on),
      ),
    ).toEqual([])
  })

  it('nothing is done in an action before it is in the plan', () => {
    expect(
      broken(
        actions,
        (action) => action.ref,
        ({ delivery, addedOn, updates: told }) =>
          (delivery[0]?.on ?? addedOn) >= addedOn && (told[0]?.on ?? addedOn) >= addedOn,
      ),
    ).toEqual([])
  })

  it('each state follows one that may come before it', () => {
    const before: Record<string, string[]> = {
      'in-progress': ['not-started', 'submitted', 'paused', 'regressed', 'embedding'],
      submitted: ['in-progress'],
      complete: ['submitted'],
      embedding: ['complete'],
      embedded: ['embedding'],
      regressed: ['embedded'],
      paused: ['in-progress'],
    }
    for (const action of actions) {
      let state = 'not-started'
      for (const event of action.delivery) {
        expect(before[event.to], `${action.ref} ${event.on}`).toContain(state)
        state = event.to
      }
    }
  })

  it('every red and amber says why', () => {
    expect(
      broken(
        updates,
        named,
        (update) => update.confidence === 'green' || update.confidence === null || Boolean(update.reason),
      ),
    ).toEqual([])
  })

  it('nobody accepts their own: neither an update nor delivery', () => {
    expect(broken(updates, named, (update) => update.accepted?.by !== update.by)).toEqual([])
    for (const action of actions) {
      expect([action.accountable, ...action.contributors], action.ref).not.toContain(action.checker)
      const accepted = action.delivery.filter((event) => event.to === 'complete')
      expect(
        accepted.filter((event) => event.by === action.accountable),
        action.ref,
      ).toEqual([])
    }
  })

  it('delivery and updates are accepted by someone who leads or sponsors the theme', () => {
    const leadsTheme = (key: string, theme: string) =>
      people.some(
        (one) => one.key === key && one.roles.some(({ role, scope }) => role === 'sro' && scope === theme),
      )
    for (const action of actions) {
      const theme = action.ref.slice(0, 1)
      expect(leadsTheme(action.checker, theme), `${action.ref} ${action.checker}`).toBe(true)
      for (const { accepted } of action.updates)
        expect(accepted === null || leadsTheme(accepted.by, theme), action.ref).toBe(true)
    }
  })

  it('difference is judged by someone outside the lead’s own work', () => {
    for (const action of actions)
      expect(
        action.difference.filter((judged) => judged.by === action.accountable),
        action.ref,
      ).toEqual([])
  })

  it('each date moves from where the last left it, and is decided after it was asked for', () => {
    for (const action of actions) {
      let due = action.due.on
      for (const move of action.moves) {
        expect(move.from, action.ref).toBe(due)
        expect(move.to > move.from, action.ref).toBe(true)
        expect((move.decidedOn ?? anchor) >= move.askedOn, action.ref).toBe(true)
        expect(move.retrospective, action.ref).toBe(move.askedOn > move.from)
        if (move.outcome === 'agreed') due = move.to
      }
    }
  })

  it('each decision has its own number', () => {
    const numbers = actions.flatMap((action) => action.moves.flatMap((move) => move.decisionRef ?? []))
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('what is said to be delivered has something delivered behind it', () => {
    expect(
      broken(
        actions,
        (action) => action.ref,
        ({ delivery, evidence: kept }) => {
          const said = delivery.find((event) => event.to === 'submitted')
          return said === undefined || kept.some((item) => item.family === 'delivery' && item.on <= said.on)
        },
      ),
    ).toEqual([])
  })

  it('what is embedded rests on two kinds of evidence, each seen twice', () => {
    for (const action of actions) {
      const embedded = action.delivery.find((event) => event.to === 'embedded')
      if (embedded === undefined) continue
      const seenTwice = ['data', 'audit', 'voice'].filter((family) => {
        const seen = action.evidence.filter((item) => item.family === family && item.bears === 'supports')
        return seen.filter((item) => item.on <= embedded.on).length >= 2
      })
      expect(seenTwice.length, action.ref).toBeGreaterThanOrEqual(2)
    }
  })

  it('about 500 updates, and no two actions say the same', () => {
    expect(updates.length).toBeGreaterThan(480)
    const said = updates.flatMap((update) => [update.workingWell, update.worried, update.reason])
    const sentences = said.filter((words) => words !== null && words.length > 30)
    expect(sentences.length - new Set(sentences).size).toBe(0)
  })

  it('acceptance comes after the update, and periods of evidence before its date', () => {
    expect(broken(updates, named, (update) => (update.accepted?.on ?? update.on) >= update.on)).toEqual([])
    expect(
      broken(
        evidence,
        named,
        (item) => (item.periodFrom ?? '') <= (item.periodTo ?? item.on) && (item.periodTo ?? '') <= item.on,
      ),
    ).toEqual([])
  })

  it('a move of date is still later when the example is moved to another Monday', () => {
    for (let weeks = 1; weeks <= 60; weeks += 7) {
      const monday = addDays(anchor, weeks * 7)
      for (const move of actions.flatMap((action) => action.moves))
        expect(shiftDate(move.from, anchor, monday) < shiftDate(move.to, anchor, monday)).toBe(true)
    }
  })
})
