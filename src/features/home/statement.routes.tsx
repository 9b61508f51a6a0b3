import type { Door } from '#src/kit/http/door.ts'
import { page } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { MarksPage } from './marks.page.tsx'
import { AccessibilityPage, HelpPage, PrivacyPage } from './statements.page.tsx'

/** What anybody may read, signed in or not. */
export function statementRoutes(door: Door): void {
  const crumbs = [{ text: 'Help', href: paths.help() }]
  door.getPublic(paths.help(), async ({ council }) => page('Help', <HelpPage council={council} />))
  door.getPublic(paths.marks(), async () =>
    page('What the marks mean', <MarksPage />, { breadcrumbs: crumbs }),
  )
  door.getPublic(paths.accessibility(), async ({ council }) =>
    page('Accessibility', <AccessibilityPage council={council} />),
  )
  door.getPublic(paths.privacy(), async ({ council }) => page('Privacy', <PrivacyPage council={council} />))
}
