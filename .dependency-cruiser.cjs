// Who may import whom: the order of the features, what each suffix may touch, and no circles.
// docs/architecture.md says why; tests/architecture.test.ts plants breaches and sees them named.

/** Each may build on those before it, never on those after. */
const inOrder = [
  'authority',
  'history',
  'people',
  'bodies',
  'evidence',
  'measures',
  'criteria',
  'actions',
  'plans',
  'sources',
  'changes',
  'updates',
  'forecast',
  'leads',
  'comparison',
  'checks',
  'thread',
]
/** These stand on all of the above and may not import one another. */
const sideBySide = ['inspections', 'audits', 'meetings', 'returns', 'voice', 'workforce', 'money', 'risks']
/** These stand on all of the above, again in order. */
const last = ['imports', 'reports', 'versions', 'parts', 'notices', 'home']

const allFeatures = [...inOrder, ...sideBySide, ...last]
const features = '^src/features/'
const tests = '[.]test[.]tsx?$'
const folder = (names) => `${features}(${names.join('|')})/`

function mayNotReach(feature) {
  if (sideBySide.includes(feature)) return [...sideBySide.filter((other) => other !== feature), ...last]
  const before = [...inOrder, ...(last.includes(feature) ? sideBySide : []), ...last]
  const later = before.slice(before.indexOf(feature) + 1)
  return inOrder.includes(feature) ? [...later, ...sideBySide] : later
}

const order = allFeatures
  .map((feature) => ({ feature, later: mayNotReach(feature) }))
  .filter(({ later }) => later.length > 0)
  .map(({ feature, later }) => ({
    name: `order-of-features-${feature}`,
    comment: 'A feature builds on those before it. What joins two belongs to the later one.',
    severity: 'error',
    from: { path: folder([feature]), pathNot: tests },
    to: { path: folder(later) },
  }))

const web = '(^|/)node_modules/(fastify|@fastify)|^src/kit/http/'
const database = '(^|/)node_modules/(kysely|pg)/|^src/kit/(db|postgres)/'
// The words for the states of the marks and what they mean are plain words, wherever they are shown.
const pages = '(^|/)node_modules/preact|^src/kit/(html/(?!marks/(states|meanings))|charts/)'

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thing, or share a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...order,
    {
      name: 'unknown-feature',
      comment: 'A new feature takes its place in the order at the head of this file.',
      severity: 'error',
      from: {},
      to: { path: features, pathNot: folder(allFeatures) },
    },
    {
      name: 'through-the-front-door',
      comment:
        'A feature is used through its index.ts. (bin/goldthread read runs a reader without the store.)',
      severity: 'error',
      from: {
        path: `${features}([^/]+)/|^example/|^src/[^/]+$|^src/cli/`,
        pathNot: [tests, '^src/cli/read[.]ts$'],
      },
      to: { path: `${features}[^/]+/.+`, pathNot: [`${features}$1/`, `${features}[^/]+/index[.]ts$`] },
    },
    {
      name: 'kit-knows-no-feature',
      severity: 'error',
      from: { path: '^src/kit/', pathNot: tests },
      to: { path: '^src/(features|cli)/|^src/(app|server|shell|navigation|paths|cli)[.]tsx?$' },
    },
    {
      name: 'paths-imports-nothing',
      severity: 'error',
      from: { path: '^src/paths[.]ts$' },
      to: {},
    },
    {
      name: 'rules-are-pure',
      comment:
        'What a thing is, who may do what, and how a form is understood: no database, no web, no pages.',
      severity: 'error',
      from: {
        path: [`${features}.+/[^/.]+[.]ts$`, `${features}.+[.](access|form)[.]ts$`],
        pathNot: '/(index|routes)[.]ts$',
      },
      to: { path: `${database}|${pages}` },
    },
    {
      name: 'rules-know-no-web',
      comment: 'A form is parsed from its fields; what a visit brings may be named as a type.',
      severity: 'error',
      from: {
        path: [`${features}.+/[^/.]+[.]ts$`, `${features}.+[.](access|form)[.]ts$`],
        pathNot: '/(index|routes)[.]ts$',
      },
      to: { path: web, pathNot: '^src/kit/http/fields[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pages-are-pure',
      comment: 'Props in, HTML out.',
      severity: 'error',
      from: { path: `${features}.+[.]tsx$`, pathNot: ['[.]routes[.]tsx$', tests] },
      to: { path: `${web}|${database}|[.](routes|job|api)[.]tsx?$`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pages-and-rules-ask-no-store',
      comment: 'They may name the type of a row, never fetch one.',
      severity: 'error',
      from: {
        path: [`${features}.+[.]tsx$`, `${features}.+/[^/.]+[.]ts$`, `${features}.+[.](access|form)[.]ts$`],
        pathNot: ['[.]routes[.]tsx$', '/(index|routes)[.]ts$', tests],
      },
      to: { path: '[.]store[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'stores-hold-sql-only',
      severity: 'error',
      from: { path: `${features}.+[.]store[.]ts$` },
      to: { path: `${web}|${pages}|[.](routes|page|job|api)[.]tsx?$`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'deeds-know-no-web',
      comment: 'A deed is done the same way from a page, the API, a job or an import.',
      severity: 'error',
      from: {
        path: `${features}.+/[^/]+[.][^/]+[.]ts$`,
        pathNot: ['[.](routes|api|job|form|access|store)[.]ts$', tests],
      },
      to: { path: `${web}|${pages}|[.](routes|page|job|api)[.]tsx?$`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'fastify-stays-at-the-door',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/app[.]tsx$', '^src/kit/http/', tests] },
      to: { path: '(^|/)node_modules/(fastify|@fastify)' },
    },
    {
      name: 'sql-stays-in-stores',
      severity: 'error',
      from: {
        path: '^(src|example)/',
        pathNot: ['^src/kit/(db|postgres|backup|jobs)/', '[.]store[.]ts$', tests],
      },
      to: { path: '(^|/)node_modules/(kysely|pg)/' },
    },
    {
      name: 'programs-take-no-tests',
      comment: 'Only the command line may load the example council.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', tests] },
      to: { path: '^(tests|example)/|[.]test[.]tsx?$' },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-packages-at-run-time',
      severity: 'error',
      from: { path: '^(src|example)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
      conditionNames: ['node', 'import', 'types', 'default'],
    },
  },
}
