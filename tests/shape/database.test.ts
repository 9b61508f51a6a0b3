import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { root } from '#src/root.ts'
import { freshDatabase } from '../database.ts'

const { db, ownerUrl } = await freshDatabase()

describe('every table', () => {
  test('says in the field’s words what it holds', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'kysely%'
        and obj_description(oid, 'pg_class') is null`.execute(db)
    expect(rows).toEqual([])
  })

  test('belongs to a council, under forced row security with a policy, or holds nobody’s rows', async () => {
    const { rows } = await sql<{ name: string }>`
      select c.relname as name from pg_class c
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%'
        and not (c.relrowsecurity and c.relforcerowsecurity
          and exists (select from pg_policy where polrelid = c.oid))`.execute(db)
    expect(rows).toEqual([])
  })
})

test('the types of the tables are those of the migrations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-types-'))
  try {
    const file = join(folder, 'database.ts')
    execFileSync(process.execPath, [join(root, 'bin', 'database-types.js'), ownerUrl, file])
    const kept = readFileSync(join(root, 'src', 'kit', 'db', 'database.ts'), 'utf8')
    expect(kept, 'run node bin/database-types.js').toBe(readFileSync(file, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

describe('what the database allows and what the code knows', async () => {
  /** Where the code says the same list: each constraint that names its values stands here. */
  const knownIn: Record<string, string> = {
    action_state_is_known: 'src/features/actions/delivery.ts',
    action_confidence_is_known: 'src/features/actions/action.ts',
    action_due_precision_is_known: 'src/features/actions/action.ts',
    date_authority_kind_is_known: 'src/features/changes/date-authority.ts',
    date_request_decider_is_known: 'src/features/changes/date-request.ts',
    date_request_state_is_known: 'src/features/changes/date-request.ts',
    cycle_state_is_known: 'src/features/actions/round.ts',
    rating_suggested_is_known: 'src/features/actions/action.ts',
    rating_confidence_is_known: 'src/features/actions/action.ts',
    update_confidence_is_known: 'src/features/actions/action.ts',
    plan_state_is_known: 'src/features/plans/plan.api.ts',
    theme_state_is_known: 'src/features/plans/plan.ts',
    objective_state_is_known: 'src/features/plans/plan.ts',
    plan_kind_is_known: 'src/features/plans/plan.ts',
    criterion_test_is_known: 'src/features/criteria/criterion.ts',
    criterion_result_is_known: 'src/features/criteria/criterion.ts',
    criterion_kind_is_known: 'src/features/criteria/criterion.ts',
    criterion_test_way_is_known: 'src/features/criteria/criterion.ts',
    criterion_test_result_is_known: 'src/features/criteria/criterion.ts',
    milestone_state_is_known: 'src/features/actions/beside-action.store.ts',
    evidence_family_is_known: 'src/features/evidence/evidence.ts',
    evidence_strength_is_known: 'src/features/evidence/evidence.ts',
    evidence_direction_is_known: 'src/features/evidence/evidence.ts',
    finding_coverage_is_known: 'src/features/sources/source.ts',
    update_state_is_known: 'src/features/updates/update.ts',
    import_state_is_known: 'src/features/imports/import.ts',
    import_kind_is_known: 'src/features/imports/import.ts',
    person_state_is_known: 'src/features/people/person.store.ts',
    role_scope_is_known: 'src/kit/person.ts',
    inspection_kind_is_known: 'src/features/inspections/inspection.ts',
    inspection_state_is_known: 'src/features/inspections/inspection.ts',
    published_kind_is_known: 'src/features/inspections/inspection.ts',
    source_state_is_known: 'src/features/sources/source.ts',
    update_cycle_is_known: 'src/features/updates/cycle.ts',
    notice_choice_is_known: 'src/features/notices/notice.ts',
    mail_kind_is_known: 'src/features/people/mail.store.ts',
    green_claim_is_known: 'src/features/checks/green.ts',
    green_outcome_is_known: 'src/features/checks/green.ts',
    measure_unit_is_known: 'src/features/measures/measure.ts',
    measure_better_is_known: 'src/features/measures/measure.ts',
    measure_frequency_is_known: 'src/features/measures/period.ts',
    reading_status_is_known: 'src/features/measures/reading.ts',
    criterion_test_suggested_is_known: 'src/features/criteria/criterion.ts',
    body_kind_is_known: 'src/features/bodies/body.ts',
    body_role_is_known: 'src/features/bodies/body.ts',
    version_state_is_known: 'src/features/versions/version-life.ts',
    fate_kind_is_known: 'src/features/versions/fate.ts',
    comment_anchor_is_known: 'src/features/versions/comment.ts',
    comment_respondent_is_known: 'src/features/versions/consultation.ts',
    comment_disposition_is_known: 'src/features/versions/comment.ts',
    link_purpose_is_known: 'src/features/people/one-time-link.store.ts',
  }
  const { rows } = await sql<{ name: string; rule: string }>`
    select conname as name, pg_get_constraintdef(oid) as rule from pg_constraint
    where contype = 'c' and connamespace = 'public'::regnamespace
      and pg_get_constraintdef(oid) ~ 'ANY \\(+ARRAY'`.execute(db)

  test('are the same lists, one for one', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(knownIn).sort())
  })

  test.each(rows)('$name', ({ name, rule }) => {
    const allowed = wordsIn(rule)
    const lists = listsIn(readFileSync(join(root, knownIn[name] ?? ''), 'utf8'))
    expect(lists).toContainEqual(allowed)
  })
})

/** Every list of words in a source file: unions of literals and constant arrays, each sorted. */
function listsIn(source: string): string[][] {
  const unions = source.match(/'[a-z0-9-]+'(\s*\|\s*'[a-z0-9-]+')+/g) ?? []
  const arrays = source.match(/\[\s*('[a-z0-9-]+',?\s*)+\]/g) ?? []
  return [...unions, ...arrays].map(wordsIn)
}

function wordsIn(text: string): string[] {
  return [...text.matchAll(/'([a-z0-9-]+)'/g)].map(([, word = '']) => word).sort()
}
