import { renderPaper } from '#src/features/reports/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { type Answer, download, notFound, page, type PublicVisit, refused } from '#src/kit/http/visit.ts'
import { PaperPage } from '#src/kit/print/paper-page.tsx'
import { paths } from '#src/paths.ts'
import { findOutcome, type OnConsultation } from './consultation.routes.tsx'
import { findConsultation, listConsultations } from './consultation.store.ts'
import { OutcomeFiles } from './outcome.page.tsx'
import { outcomePaper } from './outcome.paper.ts'
import { PublishedListPage, PublishedPage } from './published.page.tsx'
import { findLastSnapshot } from './snapshot.store.ts'
import { type Draft, draftOf } from './version.gather.ts'
import { isReleased } from './version-life.ts'
import { versionPaper } from './version.paper.ts'
import { wasChanged } from './version.routes.tsx'
import { findVersion, listPublished, listVersions } from './version.store.ts'
import { nameOf, type PlanVersion } from './version.ts'

/** What is published: for anybody, signed in or not. */
export function publishedRoutes(door: Door): void {
  door.listPublic<{ versions: PlanVersion[] }>('/published', {
    find: async (visit) => ({ versions: await visit.trx(listPublished) }),
    page: (visit, { versions }) =>
      page('Published plans', <PublishedListPage council={visit.council.name} versions={versions} />),
    columns: ['Plan', 'Version', 'Called', 'Published', 'Approved by', 'Approved on', 'Decision'],
    csv: ({ versions }) => versions.map(publishedRow),
    json: ({ versions }) => ({ items: versions.map(publicFacts) }),
    fileName: 'published-plans',
  })
  door.getPublic('/published/:version', async (visit) =>
    onPublished(visit, async (trx, found) => showPublished(trx, found)),
  )
  for (const format of ['html', 'pdf', 'docx'] as const) {
    door.getPublic(`/published/:version.${format}`, async (visit) =>
      onPublished(visit, async (_trx, { version, draft }) =>
        draft.seal.unchanged
          ? download(await renderPaper(versionPaper(draft.plan, version, draft.number), format))
          : refused(wasChanged),
      ),
    )
    door.getPublic(`/published/outcomes/:consultation.${format}`, async (visit) =>
      onOutcome(visit, async (trx, found) =>
        download(await renderPaper(outcomePaper(await findOutcome(trx, visit.council.name, found)), format)),
      ),
    )
  }
  door.getPublic('/published/outcomes/:consultation', async (visit) =>
    onOutcome(visit, async (trx, found) => {
      const { consultation, version } = found
      const paper = outcomePaper(await findOutcome(trx, visit.council.name, found))
      const files = <OutcomeFiles href={(format) => paths.publishedOutcomeFile(consultation.id, format)} />
      return page('What people said, and what we did', <PaperPage paper={paper} acts={files} />, {
        breadcrumbs: crumbs(version),
      })
    }),
  )
}

function publishedRow(version: PlanVersion): (string | null)[] {
  const { title, name, label, publishedOn, decision } = publicFacts(version)
  return [
    title,
    name,
    label,
    publishedOn,
    decision?.body ?? null,
    decision?.on ?? null,
    decision?.ref ?? null,
  ]
}

/** What anybody may know of a published version: who worked on it is not told. */
function publicFacts(version: PlanVersion) {
  const { id, planTitle: title, label, decision, publishedAt, stateSince } = version
  return { id, title, name: nameOf(version), label, publishedOn: dayOf(publishedAt ?? stateSince), decision }
}

function crumbs(version: PlanVersion): { text: string; href: string }[] {
  return [
    { text: 'Published plans', href: paths.publishedPlans() },
    { text: nameOf(version), href: paths.publishedPlan(version.id) },
  ]
}

type Published = { version: PlanVersion; draft: Draft }

async function onPublished(
  visit: PublicVisit,
  work: (trx: Trx, found: Published) => Promise<Answer>,
): Promise<Answer> {
  const id = visit.params['version'] ?? ''
  return visit.trx(async (trx) => {
    const version = await findVersion(trx, id)
    const kept = version !== null && isReleased(version.state) ? await findLastSnapshot(trx, id) : null
    return version === null || kept === null ? notFound : work(trx, { version, draft: draftOf(kept) })
  })
}

/** The outcome of a consultation is published with the version that it was about. */
async function onOutcome(
  visit: PublicVisit,
  work: (trx: Trx, found: OnConsultation) => Promise<Answer>,
): Promise<Answer> {
  const id = visit.params['consultation'] ?? ''
  return visit.trx(async (trx) => {
    const consultation = await findConsultation(trx, id)
    if (consultation?.closedAt == null) return notFound
    const version = await findVersion(trx, consultation.versionId)
    return version !== null && isReleased(version.state) ? work(trx, { consultation, version }) : notFound
  })
}

async function showPublished(trx: Trx, { version, draft }: Published): Promise<Answer> {
  const later = (await listVersions(trx, version.planId)).find(({ state }) => state === 'published') ?? null
  const consultations = (await listConsultations(trx, version.id)).filter(({ closedAt }) => closedAt !== null)
  return page(
    `${version.planTitle}, ${nameOf(version).toLowerCase()}`,
    <PublishedPage
      {...{ version, consultations }}
      later={later?.id === version.id ? null : later}
      plan={draft.plan}
      seal={draft.seal}
    />,
    { breadcrumbs: crumbs(version).slice(0, 1) },
  )
}
