import { saveCouncilSetting } from '#src/features/authority/index.ts'
import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { ClockSettings } from './clock.ts'

/** Keeps how the council counts its clocks, and says in the record what it counted by before. */
export async function keepClockSettings(
  trx: Trx,
  keeping: { councilId: string; personId: string; was: ClockSettings; clocks: ClockSettings },
): Promise<void> {
  const { councilId, personId, was, clocks } = keeping
  await saveCouncilSetting(trx, councilId, { name: 'inspectionClocks', value: clocks })
  await recordEntry(trx, {
    councilId,
    personId,
    deed: 'clocks.set',
    subjectKind: 'council',
    subjectId: councilId,
    details: { from: was, to: clocks },
  })
}
