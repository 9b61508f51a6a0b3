import { placesOfEvidence, storeFile, unlessLocked } from '#src/features/evidence/index.ts'
import { findAction, mayViewPlan, rolesIn } from '#src/features/actions/index.ts'
import { type Plan, findPlan, listThemes, planPlace } from '#src/features/plans/index.ts'
import {
  choiceOf,
  type DetailsWarning,
  faultsOf,
  lookThrough,
  mustAsk,
} from '#src/kit/childrens-details/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { typed, withFileAgain } from '#src/kit/http/fields.ts'
import {
  type Answer,
  type Fault,
  notFound,
  page,
  redirect,
  refused,
  type Visit,
} from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { mayCheck, mayCheckThis } from './green.access.ts'
import { checkGreen } from './green.check.ts'
import { drawGreens } from './green.draw.ts'
import { type CheckInput, parseCheck } from './green.form.ts'
import { findCheck, type GreenCheck, type GreenDraw, listChecks, listDraws } from './green.store.ts'
import { GreenCheckPage } from './green-check.page.tsx'
import { optimismByTheme, type ThemeOptimism } from './green.optimism.ts'
import { GreensPage } from './greens.page.tsx'

type Found = { plan: Plan; draws: GreenDraw[]; checks: GreenCheck[]; themes: ThemeOptimism[] }

/** The monthly draws of greens, and what was found of each. */
export function greensRoutes(door: Door): void {
  door.list<Found>('/plans/:plan/greens', mayViewPlan, {
    find: async (visit) => {
      const id = visit.params['plan'] ?? ''
      return visit.trx(async (trx) => findGreens(trx, id))
    },
    page: (visit, found) =>
      page(
        'Can a green be trusted?',
        <GreensPage
          {...found}
          council={visit.council.name}
          today={dayOf(visit.now)}
          month={`${dayOf(visit.now).slice(0, 7)}-01`}
          mayCheck={mayCheck(visit.person) === true}
          csrf={visit.csrf}
        />,
        planPlace(found.plan, paths.planChecks(found.plan.id)),
      ),
    columns: ['Theme', 'Claimed green', 'Checked', 'Held up', 'Did not hold', 'Over-optimism', 'Low', 'High'],
    csv: ({ themes }) =>
      themes.map(({ name, optimism: { claimed, checked, held, didNot, rate } }) => [
        name,
        claimed,
        checked,
        held,
        didNot,
        rate?.share ?? null,
        rate?.low ?? null,
        rate?.high ?? null,
      ]),
    json: ({ draws, checks, themes }) => ({
      draws: draws.map((draw) => ({ ...draw, checks: checks.filter(({ drawId }) => drawId === draw.id) })),
      themes,
    }),
    fileName: 'greens',
  })

  door.submit('/plans/:plan/greens', mayCheck, async (visit) => {
    const planId = visit.params['plan'] ?? ''
    const { council, person, now } = visit
    return visit.trx(async (trx) => {
      if ((await findPlan(trx, planId)) === null) return notFound
      const asked = { councilId: council.id, council: council.slug, planId, personId: person.id, now }
      const drawn = await drawGreens(trx, asked)
      return redirect(
        paths.greens(planId),
        drawn ? 'The month’s greens are drawn.' : 'There is no green to draw from this month.',
      )
    })
  })

  door.get('/greens/:check', mayCheck, async (visit) =>
    onCheck(visit, async (_trx, check) =>
      Promise.resolve(checkPage(visit, check, { was: {}, faults: [], warning: null })),
    ),
  )
  door.submit('/greens/:check', mayCheck, async (visit) => {
    const parsed = await unlessLocked(parseCheck(visit.fields, dayOf(visit.now)), visit.fields)
    const warning = parsed.ok ? await lookAtCheck(visit, parsed.input) : null
    const was = typed(visit.fields)
    return onCheck(visit, async (trx, check) => {
      if (!parsed.ok) return checkPage(visit, check, { was, faults: parsed.faults, warning: null })
      if (warning !== null && mustAsk(warning, visit.fields.values))
        return checkPage(visit, check, { was, faults: faultsOf(warning), warning })
      return keep(trx, visit, check, { input: parsed.input, asked: warning })
    })
  })
}

/** Looks through what was found, its file with it, for likely details of a child, before anything is kept. */
async function lookAtCheck(visit: Visit, { words, evidence }: CheckInput): Promise<DetailsWarning | null> {
  const places = [
    { field: 'words', label: 'what you looked at', text: words },
    ...placesOfEvidence({ ...evidence, note: '' }),
  ]
  return lookThrough({ places, file: evidence.file, council: visit.council.name })
}

async function findGreens(trx: Trx, planId: string): Promise<Found | Answer> {
  const plan = await findPlan(trx, planId)
  if (plan === null) return notFound
  const [draws, checks, themes] = await Promise.all([
    listDraws(trx, planId),
    listChecks(trx, planId),
    listThemes(trx, planId),
  ])
  return { plan, draws, checks, themes: optimismByTheme(themes, draws, checks) }
}

async function onCheck(
  visit: Visit,
  work: (trx: Trx, check: GreenCheck) => Promise<Answer>,
): Promise<Answer> {
  const id = visit.params['check'] ?? ''
  return visit.trx(async (trx) => {
    const check = await findCheck(trx, id)
    const action = check === null ? null : await findAction(trx, check.actionId)
    if (check === null || action === null) return notFound
    const allowed = mayCheckThis(await rolesIn(trx, action), visit.person)
    if (allowed !== true) return refused(allowed)
    return check.outcome === null ? work(trx, check) : redirect(paths.greens(check.planId), saidBefore)
  })
}

const saidBefore = 'What was found of that green stands in the record already.'

type Keeping = { input: CheckInput; asked: DetailsWarning | null }

async function keep(trx: Trx, visit: Visit, check: GreenCheck, { input, asked }: Keeping): Promise<Answer> {
  const councilId = visit.council.id
  const { file, title, family, datedOn, link } = input.evidence
  const sha256 = file === null ? null : await storeFile(trx, councilId, file.bytes)
  const first = await checkGreen(trx, visit.person, check, {
    outcome: input.outcome,
    words: input.words,
    now: visit.now,
    cleared: asked === null ? null : choiceOf(asked),
    evidence: {
      councilId,
      title,
      family,
      kind: 'green check',
      datedOn,
      periodFrom: null,
      periodTo: null,
      note: input.words,
      link,
      sha256,
      fileName: file?.fileName ?? null,
      mediaType: file?.mediaType ?? null,
      sizeBytes: file?.bytes.byteLength ?? null,
      addedBy: visit.person.id,
    },
  })
  return redirect(
    paths.greens(check.planId),
    first ? 'What you found is kept, with its evidence.' : saidBefore,
  )
}

type Shown = { was: Record<string, string>; faults: Fault[]; warning: DetailsWarning | null }

function checkPage(visit: Visit, check: GreenCheck, { was, faults: found, warning }: Shown): Answer {
  const faults = withFileAgain(found, visit.fields)
  const props = { check, faults, warning, typed: was, csrf: visit.csrf, limitMb: visit.uploadLimitMb }
  const content = <GreenCheckPage {...props} today={dayOf(visit.now)} />
  return page('Does this green hold?', content, { width: 'task', faults, current: paths.plans() })
}
