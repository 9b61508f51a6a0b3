import type { ComponentChildren, VNode } from 'preact'
import { asset } from './asset.ts'
import { brandHref } from './brand.ts'
import { classNames } from './class-names.ts'
import { ErrorSummary } from './errors.tsx'
import { Form } from './form.tsx'
import { draw, type Drawn } from './drawn.tsx'
import { marksIn, spriteOf } from './marks/symbols.ts'
import { Masthead } from './masthead.tsx'
import { Flag, Success } from './notices.tsx'
import type { PageProps, ShellLinks } from './page-props.ts'
import { render } from './render.ts'
import { SubPages } from './sub-pages.tsx'
import { safeHref } from './safe-href.ts'
import { AsAt, OnAnotherDay } from './as-at.tsx'
import { BackLink, type Crumb, SkipLink } from './ways.tsx'

const usualLinks: ShellLinks = {
  home: '/',
  account: '/account',
  signOut: '/sign-out',
  help: '/help',
  marks: '/help/marks',
  accessibility: '/help/accessibility',
  privacy: '/help/privacy',
}

/** A whole page as it goes out, in UTF-8. Works under a content policy that allows nothing inline. */
export function pageBytes(props: PageProps, content: Drawn): Buffer {
  const [before = '', after = ''] = render(<Body page={props}>{place}</Body>).split(place)
  const head = render(<Head page={props} />)
  const html = `<html lang="en-GB" class="govuk-template${props.width === 'plan' ? ' gt-sheet' : ''}">`
  const sprite = spriteOf(new Set([...marksIn(before), ...content.marks]))
  return Buffer.concat([
    Buffer.from(`<!DOCTYPE html>\n${html}${head}<body class="govuk-template__body">${sprite}${before}`),
    content.bytes,
    Buffer.from(`${after}</body></html>\n`),
  ])
}

/** The same as text. */
export function renderPage(props: PageProps, content: ComponentChildren): string {
  return pageBytes(props, draw(content)).toString()
}

/** Where the content goes: a character that no text holds, since the database keeps none. */
const place = '\u0000'

function Head({ page }: { page: PageProps }): VNode {
  const { council, errors = [] } = page
  const brand = brandHref(council.colour)
  const title = `${errors.length > 0 ? 'Error: ' : ''}${page.title} – ${council.serviceName} – ${council.name}`
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content={brand === null ? '#12436D' : `#${brand.slice(14, 20)}`} />
      <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={asset('app.css')} />
      {brand === null ? null : <link rel="stylesheet" href={brand} />}
      <script type="module" src={asset('enhance.js')} nonce={page.nonce} />
      {page.head}
    </head>
  )
}

function Body({ page, children }: { page: PageProps; children: ComponentChildren }): VNode {
  const { width = 'overview' } = page
  const links = { ...usualLinks, ...page.links }
  const container = width === 'plan' ? 'gt-pop' : 'govuk-width-container gt-wide'
  const edges = width === 'plan' ? 'gt-plan' : 'gt-wide'
  return (
    <>
      <SkipLink />
      <Masthead page={page} links={links} width={edges} />
      <div class={container}>
        <Parents items={page.breadcrumbs ?? []} />
        {page.line === undefined ? null : <SubPages {...page.line} />}
        {page.back === undefined ? null : (
          <nav aria-label="Back">
            <BackLink href={page.back.href}>{page.back.text}</BackLink>
          </nav>
        )}
        <main
          id="main-content"
          tabIndex={-1}
          class={classNames('gt-main', width === 'task' && 'gt-main--task')}
        >
          <Above page={page} />
          {children}
          {page.asAt?.day === null && width !== 'plan' ? <OnAnotherDay /> : null}
        </main>
      </div>
      <Foot page={page} links={links} width={edges} />
    </>
  )
}

/** What stands above every page's own content: what went wrong, what was done, what day it shows. */
function Above({ page }: { page: PageProps }): VNode {
  return (
    <>
      <p class="gt-printhead">
        {page.printLine ?? `${page.council.name} · ${page.council.serviceName} · ${page.readAt}`}
      </p>
      {page.errors === undefined || page.errors.length === 0 ? null : <ErrorSummary errors={page.errors} />}
      {page.banner === undefined ? null : <Banner banner={page.banner} />}
      {page.asAt === undefined ? null : <AsAt {...page.asAt} />}
    </>
  )
}

function Banner({ banner }: { banner: NonNullable<PageProps['banner']> }): VNode {
  if (banner.kind === 'success') return <Success heading={banner.heading}>{banner.says}</Success>
  return (
    <Flag kind="note">
      <p>
        <strong>{banner.heading}</strong> {banner.says}
      </p>
    </Flag>
  )
}

function Parents({ items }: { items: readonly Crumb[] }): VNode | null {
  if (items.length === 0) return null
  return (
    <nav aria-label="Breadcrumb">
      <ol class="gt-crumbs">
        {items.map(({ text, href }) => (
          <li>
            <a class="govuk-link" href={safeHref(href)}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Foot({ page, links, width }: { page: PageProps; links: ShellLinks; width: string }): VNode {
  return (
    <footer class="gt-foot">
      <div class={`govuk-width-container ${width} gt-foot__in`}>
        {links.published === undefined ? null : <a href={safeHref(links.published)}>Published plans</a>}
        <a href={safeHref(links.help)}>Help</a>
        <a href={safeHref(links.marks)}>What the marks mean</a>
        <a href={safeHref(links.accessibility)}>Accessibility</a>
        <a href={safeHref(links.privacy)}>Privacy</a>
        {page.person === null ? null : (
          <div class="gt-foot__out">
            <Form action={links.signOut} csrf={page.csrf} inline>
              <button type="submit">Sign out</button>
            </Form>
          </div>
        )}
        <span>Times and dates are London time. Read {page.readAt}.</span>
      </div>
    </footer>
  )
}
