import {
  answerComment,
  beginVersion,
  closeConsultation,
  giveComment,
  openConsultation,
  takeVersionStep,
  usualLeastDays,
} from '#src/features/versions/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Person } from '#src/kit/person.ts'
import type { Happening } from './happenings.ts'
import { idOf, type Loading } from './load-plan.ts'
import { shiftHappening } from './shift.ts'
import type { CommentStory, ConsultationStory, PersonKey, VersionStory } from './types.ts'

/** What a version's story has come to so far: made as it goes, for what happens next. */
type Going = { id: string; consultation: string; comments: Map<CommentStory, string> }

/** The versions of the plan: begun, frozen, consulted on, answered, decided and published, each on its day. */
export function listVersionHappenings(loading: Loading): Happening[] {
  return loading.council.plan.versions.flatMap((story) => tellVersion(loading, story))
}

function tellVersion(loading: Loading, story: VersionStory): Happening[] {
  const { council, ids } = loading
  const going: Going = { id: '', consultation: '', comments: new Map() }
  const seun = personOf(loading, 'seun', 'pm')
  const at = clockOf(loading)
  const step = (person: Person, deed: string, when: Date, more: Partial<Taking> = {}): Happening => ({
    at: when,
    happen: async (trx) => {
      const asked = { versionId: going.id, deed, note: '', decision: null, rev: null, ...more }
      const taken = await takeVersionStep(trx, person, { ...asked, council: council.name, now: when })
      if (!taken.done) throw new Error(`The example could not ${deed} its version: ${taken.sentence}`)
    },
  })
  const begin: Happening = {
    at: at(story.begunOn, '09:00'),
    happen: async (trx) => {
      const { size, label } = story
      const who = { councilId: ids.council, planId: ids.plan, personId: seun.id }
      going.id = (await beginVersion(trx, { ...who, size, label })).id
    },
  }
  const { decided } = story
  return [
    begin,
    step(seun, 'freeze', at(story.frozenOn, '10:00'), { note: story.summary }),
    ...(story.consultation === null ? [] : tellConsultation(loading, story.consultation, going)),
    ...(decided === null
      ? []
      : [
          step(seun, 'freeze', at(decided.frozenOn, '10:00'), { note: decided.summary }),
          step(seun, 'submit', at(decided.frozenOn, '11:00')),
          step(personOf(loading, decided.by, 'ch'), 'approve', at(decided.agreedOn, '16:00'), {
            decision: {
              body: council.bodies.find(({ key }) => key === decided.agreedBy)?.name ?? decided.agreedBy,
              on: shiftHappening(decided.agreedOn, council.anchor, loading.monday),
              ref: decided.ref,
            },
          }),
          step(seun, 'publish', at(decided.publishedOn, '09:00')),
        ]),
  ]
}

type Taking = Pick<Parameters<typeof takeVersionStep>[2], 'note' | 'decision'>

function tellConsultation(loading: Loading, story: ConsultationStory, going: Going): Happening[] {
  const { council, ids, monday } = loading
  const at = clockOf(loading)
  const { openedOn, comments, outcome } = story
  const seun = ids.person.seun
  const open: Happening = {
    at: at(openedOn, '14:00'),
    happen: async (trx) => {
      const { purpose, audiences, questions } = story
      const opened = await openConsultation(trx, {
        ...{ councilId: ids.council, personId: seun, versionId: going.id, leastDays: usualLeastDays },
        input: {
          ...{ purpose, audiences, questions, despite: '' },
          opensOn: shiftHappening(story.opensOn, council.anchor, monday),
          closesOn: shiftHappening(story.closesOn, council.anchor, monday),
        },
        now: at(openedOn, '14:00'),
      })
      if (!opened.opened) throw new Error(`The example could not consult: ${opened.sentence}`)
      going.consultation = opened.id
    },
  }
  const answered = comments.flatMap((comment) =>
    comment.answer === null ? [] : [answer(loading, going, { ...comment, answer: comment.answer }, comment)],
  )
  const closed: Happening[] =
    outcome === null
      ? []
      : [
          {
            at: at(outcome.on, '15:00'),
            happen: async (trx) => {
              const closing = { councilId: ids.council, personId: seun, consultationId: going.consultation }
              await closeConsultation(trx, {
                ...closing,
                outcome: outcome.says,
                now: at(outcome.on, '15:00'),
              })
            },
          },
        ]
  return [open, ...comments.map((comment) => give(loading, going, comment)), ...answered, ...closed]
}

function give(loading: Loading, going: Going, comment: CommentStory): Happening {
  const { council, ids, monday } = loading
  return {
    at: clockOf(loading)(comment.on, '12:00'),
    happen: async (trx) => {
      const id = await giveComment(trx, {
        id: newId(),
        ...{ councilId: ids.council, planId: ids.plan, consultationId: going.consultation },
        anchor: anchorOf(loading, comment.about),
        ...{ respondent: comment.from, text: comment.text, own: comment.by !== null, versionId: going.id },
        receivedOn: shiftHappening(comment.on, council.anchor, monday),
        enteredBy: comment.by === null ? ids.person.seun : ids.person[comment.by],
        cleared: null,
      })
      going.comments.set(comment, id)
    },
  }
}

type Answered = CommentStory & { answer: NonNullable<CommentStory['answer']> }

function answer(
  loading: Loading,
  going: Going,
  { answer: said }: Answered,
  comment: CommentStory,
): Happening {
  const { ids } = loading
  const when = clockOf(loading)(said.on, '15:00')
  return {
    at: when,
    happen: async (trx: Trx) => {
      const { on: _on, ...words } = said
      await answerComment(trx, {
        councilId: ids.council,
        consultation: { planId: ids.plan, versionId: going.id },
        comment: { id: going.comments.get(comment) ?? '', disposition: null },
        answer: { ...words, withheld: false, answeredBy: ids.person.seun, answeredAt: when },
        cleared: null,
      })
    },
  }
}

function anchorOf({ ids }: Loading, about: string) {
  if (about === 'plan') return { kind: 'plan' as const, id: null }
  return about.includes('.')
    ? { kind: 'action' as const, id: idOf(ids.action, about) }
    : { kind: 'theme' as const, id: idOf(ids.theme, about) }
}

function clockOf({ council, monday }: Loading) {
  return (day: string, time: string) => new Date(`${shiftHappening(day, council.anchor, monday)}T${time}:00Z`)
}

/** Somebody in the one role in which they take a step. */
function personOf({ council, ids }: Loading, key: PersonKey, role: 'pm' | 'ch'): Person {
  const found = council.people.find((person) => person.key === key)
  return {
    id: ids.person[key],
    councilId: ids.council,
    name: found?.name ?? key,
    email: found?.email ?? '',
    jobTitle: found?.post ?? '',
    roles: [{ role, scopeKind: 'council', scopeId: null }],
  }
}
