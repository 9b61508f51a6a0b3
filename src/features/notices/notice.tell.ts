import { insertMail, originMark } from '#src/features/people/index.ts'
import { askedIn, insertRequests, usualCycle } from '#src/features/updates/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { type Letter, letterHtml, letterText } from '#src/kit/mail/letter.ts'
import { paths } from '#src/paths.ts'
import type { MailChoice, Notice } from './notice.ts'
import { insertNotices, listChoices, type NewNotice, saveMailed } from './notice.store.ts'
import type { How } from './rule.ts'
import { rules } from './rules/index.ts'
import type { Scene } from './scene.ts'

/** Tells people what the rules say of a scene, each thing once; what is told at once goes into a mail of its own. */
export async function tell(
  trx: Trx,
  { councilId, scene, hows }: { councilId: string; scene: Scene; hows: readonly How[] },
): Promise<Notice[]> {
  const told = await insertNotices(trx, noticesOf(councilId, scene, hows))
  const choices = await listChoices(trx)
  for (const notice of told.filter(({ atOnce }) => atOnce)) {
    if (!wantsAtOnce(notice, choices.get(notice.toPersonId) ?? 'daily')) continue
    await mailAtOnce(trx, { councilId, scene, notice })
  }
  return told
}

function noticesOf(councilId: string, scene: Scene, hows: readonly How[]): NewNotice[] {
  const known = new Set(scene.people.map(({ id }) => id))
  return rules
    .filter(({ how }) => hows.includes(how))
    .flatMap(({ code, how, always, tell: tellings }) =>
      tellings(scene).flatMap(({ to, key, subject, heading, says, href }) =>
        [...new Set(to)]
          .filter((id) => known.has(id))
          .map((toPersonId) => ({
            councilId,
            toPersonId,
            code,
            key,
            subjectKind: subject.kind,
            subjectId: subject.id,
            heading,
            says,
            href,
            atOnce: how === 'at-once',
            always,
          })),
      ),
    )
}

/** Weekly or daily is about the day's mail. Who wants none gets the statutory clocks alone. */
function wantsAtOnce({ always }: Notice, choice: MailChoice): boolean {
  return always || choice !== 'none'
}

type AtOnce = { councilId: string; scene: Scene; notice: Notice }

async function mailAtOnce(trx: Trx, { councilId, scene, notice }: AtOnce): Promise<void> {
  const person = scene.people.find(({ id }) => id === notice.toPersonId)
  const letter: Letter = {
    greeting: `Dear ${person?.name.split(' ')[0] ?? 'colleague'},`,
    opening: notice.says,
    groups: [
      {
        heading: 'What it is about',
        lines: [{ text: notice.heading, ways: [{ says: 'Open it', href: `${originMark}${notice.href}` }] }],
      },
    ],
    closing: [
      `You can choose how often you get mail on your page of notices: ${originMark}${paths.notices()}`,
      'Do not answer this mail: nobody reads the answers.',
    ],
  }
  const mailId = await insertMail(trx, {
    councilId,
    toPersonId: notice.toPersonId,
    kind: 'notice',
    subject: notice.heading,
    body: letterText(letter),
    html: letterHtml(letter),
  })
  await saveMailed(trx, [notice.id], mailId)
}

/** Asks for the updates of each plan's round, once it is time; each is asked for once. */
export async function askForUpdates(trx: Trx, councilId: string, scene: Scene): Promise<number> {
  const cycles = new Map(scene.plans.map(({ plan, cycle }) => [plan.id, cycle]))
  return insertRequests(
    trx,
    scene.actions.flatMap((action) => {
      const period = askedIn(action, cycles.get(action.planId) ?? usualCycle, scene.today)
      return period === null ? [] : [{ councilId, planId: action.planId, actionId: action.id, period }]
    }),
  )
}
