import { insertMail } from '#src/features/people/index.ts'
import { isOwn } from '#src/features/actions/index.ts'
import { hasActions, sortMine } from '#src/features/updates/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { addWorkingDays, mondayOf } from '#src/kit/dates/working-days.ts'
import { letterHtml, letterText } from '#src/kit/mail/letter.ts'
import type { Council } from '#src/kit/http/visit.ts'
import type { Person } from '#src/kit/person.ts'
import { digestLetter } from './digest.ts'
import type { MailChoice, Notice } from './notice.ts'
import { insertDigest, listChoices, listUnmailed, saveDigest, saveMailed } from './notice.store.ts'
import { askForUpdates, tell } from './notice.tell.ts'
import { gatherScene } from './scene.gather.ts'
import { rolesOf, type Scene } from './scene.ts'
import { weekOf } from './week.ts'

/** What was told longer ago than this is no news any more. */
const newsMs = 14 * 86_400_000

type Day = { councilId: string; council: Pick<Council, 'name' | 'settings'>; now: Date }

/**
 * The mail of a working day: tells what there is to tell, and makes at most one mail for each person, where there is
 * news for them. Done again on the same day, by this worker or another, it does nothing.
 */
export async function makeDigests(trx: Trx, { councilId, council, now }: Day): Promise<number> {
  const scene = await gatherScene(trx, now, council.settings)
  await askForUpdates(trx, councilId, scene)
  await tell(trx, { councilId, scene, hows: ['digest', 'at-once'] })
  const unmailed = await listUnmailed(trx, new Date(now.getTime() - newsMs))
  const choices = await listChoices(trx)
  let made = 0
  for (const person of scene.people) {
    const id = await insertDigest(trx, { councilId, toPersonId: person.id, forDay: scene.today })
    if (id === null) continue
    const choice = choices.get(person.id) ?? 'daily'
    const news = newsFor(unmailed.get(person.id) ?? [], choice, scene.today)
    if (news.length === 0) continue
    const mailId = await mailDigest(trx, { councilId, council: council.name, scene, person, news })
    await saveMailed(
      trx,
      news.map((notice) => notice.id),
      mailId,
    )
    await saveDigest(trx, id, { mailId, notices: news.length })
    made += 1
  }
  return made
}

/** What goes into a person's mail today: by their choice all, all of the week on its first working day, or the statutory alone. */
function newsFor(unmailed: readonly Notice[], choice: MailChoice, today: string): Notice[] {
  if (choice === 'daily' || (choice === 'weekly' && today === firstWorkingDayOf(today))) return [...unmailed]
  return unmailed.filter(({ always }) => always)
}

function firstWorkingDayOf(today: string): string {
  const before = addWorkingDays(mondayOf(today), -1)
  return addWorkingDays(before, 1)
}

type ForOne = { councilId: string; council: string; scene: Scene; person: Person; news: readonly Notice[] }

async function mailDigest(trx: Trx, { councilId, council, scene, person, news }: ForOne): Promise<string> {
  const { actions, today, themes, leads, submitted, returned, requests, standIns } = scene
  const byId = new Map(actions.map((action) => [action.id, action]))
  const { subject, letter } = digestLetter({
    firstName: person.name.split(' ')[0] ?? person.name,
    council,
    today,
    mine: sortMine({
      actions: hasActions(person) ? actions.filter((action) => isOwn(rolesOf(scene, action), person)) : [],
      today,
      cycles: new Map(scene.plans.map(({ plan, cycle }) => [plan.id, cycle])),
      returned,
      requests,
    }),
    week: weekOf({ person, today, actions, themes, leads, submitted, requests, standIns }),
    actionOf: (id) => byId.get(id),
    notices: news,
  })
  return insertMail(trx, {
    councilId,
    toPersonId: person.id,
    kind: 'digest',
    subject,
    body: letterText(letter),
    html: letterHtml(letter),
  })
}
