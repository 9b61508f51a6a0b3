import { findCouncilSettings, saveCouncilSetting } from '#src/features/authority/index.ts'
import { recordEntry } from '#src/features/history/index.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import { changedSince, markOf } from '#src/kit/http/changed-since.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { leastDaysIn } from './consultation.ts'
import { ConsultationSettingsPage } from './settings.page.tsx'
import { mayKeepSettings } from './version.access.ts'

const mostDays = 120

/** For how many working days the council asks people at least. */
export function consultationSettingsRoutes(door: Door): void {
  door.get('/settings/consultation', mayKeepSettings, async (visit) =>
    visit.trx(async (trx) => {
      const now = await findLeastDays(trx)
      return settingsPage(visit, { now, typed: String(now), faults: [] })
    }),
  )
  door.submit('/settings/consultation', mayKeepSettings, async (visit) => {
    const written = field(visit.fields, 'days')
    const days = /^\d{1,3}$/u.test(written) ? Number(written) : 0
    const wrong = days < 1 || days > mostDays
    return visit.trx(async (trx) => {
      await holdRow(trx, 'council', visit.council.id)
      const was = await findLeastDays(trx)
      const faults = wrong ? [notDays] : changedSince(visit.fields, { days: String(was) })
      if (faults.length > 0) return settingsPage(visit, { now: was, typed: written, faults })
      await saveCouncilSetting(trx, visit.council.id, { name: 'consultationLeastDays', value: days })
      await recordEntry(trx, {
        councilId: visit.council.id,
        personId: visit.person.id,
        deed: 'consultation.set',
        subjectKind: 'council',
        subjectId: visit.council.id,
        details: { from: was, to: days },
      })
      return redirect(
        paths.consultationSettings(),
        `A consultation is open for at least ${days} working days.`,
      )
    })
  })
}

const notDays = { field: 'days', message: `Write a whole number of working days from 1 to ${mostDays}` }

async function findLeastDays(trx: Trx): Promise<number> {
  return leastDaysIn(await findCouncilSettings(trx))
}

type Shown = { now: number; typed: string; faults: Fault[] }

function settingsPage(visit: Visit, { now, typed, faults }: Shown): Answer {
  const props = { days: typed, mark: markOf({ days: String(now) }), faults, csrf: visit.csrf }
  return page('How long a consultation is open', <ConsultationSettingsPage {...props} />, {
    ...{ width: 'task', current: paths.plans(), faults },
  })
}
