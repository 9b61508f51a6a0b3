import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import type { Action } from '#src/features/actions/index.ts'
import { FourAnswers, type Update, UpdateSaid } from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { PageHead, Section } from '#src/kit/html/index.ts'

/** Every update on an action, latest first. */
export function UpdatesPage({
  action,
  updates,
}: {
  action: Pick<Action, 'title' | 'ref'>
  updates: Update[]
}): VNode {
  return (
    <>
      <PageHead
        caption={withRef(action.ref, action.title)}
        heading="Updates"
        lede={
          updates.length === 0 ? 'No update has been given yet.' : `${updates.length} so far, latest first.`
        }
      />
      {updates.map((update) => (
        <Section
          id={`update-${update.id}`}
          heading={sayDay(update.givenAt)}
          intro={<UpdateSaid update={update} />}
        >
          <FourAnswers update={update} today={dayOf(update.givenAt)} />
        </Section>
      ))}
    </>
  )
}
