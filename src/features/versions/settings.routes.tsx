import { findCouncilSettings, saveCouncilSetting } from '#src/features/authority/index.ts'
import { recordEntry } from '#src/features/history/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field } from '#src/kit/http/fields.ts'
import { page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { leastDaysIn } from './consultation.ts'
import { ConsultationSettingsPage } from './settings.page.tsx'
import { mayKeepSettings } from './version.access.ts'

const mostDays = 120

/** For how many working days the council asks people at least. */
export function consultationSettingsRoutes(door: Door): void {
  door.get('/settings/consultation', mayKeepSettings, async (visit) =>
    visit.trx(async (trx) => settingsPage(visit, String(leastDaysIn(await findCouncilSettings(trx))), null)),
  )
  door.submit('/settings/consultation', mayKeepSettings, async (visit) => {
    const written = field(visit.fields, 'days')
    const days = /^\d{1,3}$/u.test(written) ? Number(written) : 0
    if (days < 1 || days > mostDays)
      return settingsPage(visit, written, `Write a whole number of working days from 1 to ${mostDays}`)
    return visit.trx(async (trx) => {
      const was = leastDaysIn(await findCouncilSettings(trx))
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

function settingsPage(visit: Visit, days: string, wrong: string | null) {
  const faults = wrong === null ? [] : [{ field: 'days', message: wrong }]
  return page(
    'How long a consultation is open',
    <ConsultationSettingsPage days={days} csrf={visit.csrf} faults={faults} />,
    { width: 'task', current: paths.plans(), faults },
  )
}
