import type { VNode } from 'preact'
import { dutyWords, nameOfInspection, sayDuty } from '#src/features/inspections/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { ButtonLink, Link, Section, WorkList } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Found } from './week.gather.ts'

/** The duties after an inspection that fall due within ten working days, or are overdue. */
export function PressingClocks({ clocks }: Pick<Found, 'clocks'>): VNode | null {
  if (clocks.length === 0) return null
  return (
    <Section id="clocks" heading="Owed after an inspection">
      <WorkList
        items={clocks.map(({ inspection, duty }) => ({
          kind: nameOfInspection(inspection),
          title: (
            <Link quiet href={`${paths.inspection(inspection.id)}#clocks`}>
              {dutyWords[duty.name]}, due {sayDay(duty.dueOn)}
            </Link>
          ),
          why: `${sayDuty(duty)}: ${duty.workingDays} working days after the report.`,
          act: (
            <ButtonLink kind="secondary" small href={`${paths.inspection(inspection.id)}#clocks`}>
              Open the inspection
            </ButtonLink>
          ),
        }))}
      />
    </Section>
  )
}
