/** Every address of the product. Imports nothing, so any page may link to any other. */
export const paths = {
  home: () => '/',
  setUp: () => '/set-up',
  signIn: () => '/sign-in',
  signOut: () => '/sign-out',
  forgotten: () => '/forgotten-password',
  oneTimeLink: (token: string) => `/join/${token}`,
  account: () => '/account',
  people: () => '/people',
  person: (person: string) => `/people/${person}`,
  invite: () => '/people/invite',
  outbox: () => '/outbox',
  outboxLink: (mail: string) => `/outbox/${mail}/link`,
  notices: () => '/notices',
  noticesSeen: () => '/notices/seen',
  handover: () => '/people/handover',
  carrying: () => '/people/carrying',
  posts: () => '/posts',
  newPost: () => '/posts/new',
  post: (post: string) => `/posts/${post}`,
  postPart: (post: string, part: 'holder' | 'names') => `/posts/${post}/${part}`,
  delegations: () => '/delegations',
  newDelegation: () => '/delegations/new',
  delegationEnd: (delegation: string) => `/delegations/${delegation}/end`,

  plans: () => '/plans',
  newPlan: (kind?: 'obsession') => `/plans/new${kind === undefined ? '' : `?kind=${kind}`}`,
  plan: (plan: string) => `/plans/${plan}`,
  planParticulars: (plan: string) => `/plans/${plan}/particulars`,
  planOutline: (plan: string) => `/plans/${plan}/outline`,
  plansUnder: (plan: string) => `/plans/${plan}/under`,
  mirrored: (plan: string) => `/plans/${plan}/mirrored`,
  placement: (placement: string) => `/placements/${placement}`,
  framework: () => '/framework',
  frameworkOf: (level: 'theme' | 'objective' | 'action', id: string) => `/framework/${level}/${id}`,
  planChecks: (plan: string) => `/plans/${plan}/checks`,
  criterion: (criterion: string) => `/criteria/${criterion}`,
  criterionTests: (criterion: string) => `/criteria/${criterion}/tests`,
  criteria: (plan: string) => `/plans/${plan}/criteria`,
  newCriterion: (plan: string, of?: string) =>
    `/plans/${plan}/criteria/new${of === undefined ? '' : `?of=${of}`}`,
  criterionPart: (criterion: string, part: 'words' | 'retirement') => `/criteria/${criterion}/${part}`,
  findingAnswer: (finding: string) => `/findings/${finding}/action`,
  greens: (plan: string) => `/plans/${plan}/greens`,
  greenCheck: (check: string) => `/greens/${check}`,
  planCycle: (plan: string) => `/plans/${plan}/cycle`,
  planOn: (plan: string, day?: string) => `/plans/${plan}?on=${day ?? ''}`,
  comparison: (plan: string) => `/plans/${plan}/compare`,
  planDates: (plan: string) => `/plans/${plan}/dates`,
  planForecast: (plan: string) => `/plans/${plan}/forecast`,
  planForecastFile: (plan: string, format: 'csv' | 'json') => `/plans/${plan}/forecast.${format}`,
  planDatesFile: (plan: string, format: 'csv' | 'json') => `/plans/${plan}/dates.${format}`,
  dateRequest: (request: string) => `/date-requests/${request}`,
  dateRequestPart: (request: string, part: 'decision' | 'withdrawal') => `/date-requests/${request}/${part}`,
  dateAuthority: () => '/settings/dates',
  keptTables: (plan: string) => `/plans/${plan}/tables`,
  themes: (plan: string) => `/plans/${plan}/themes`,
  newTheme: (plan: string) => `/plans/${plan}/themes/new`,
  themeWords: (theme: string) => `/themes/${theme}/words`,
  objectives: (plan: string) => `/plans/${plan}/objectives`,
  newObjective: (plan: string, under?: string) =>
    `/plans/${plan}/objectives/new${under === undefined ? '' : `?under=${under}`}`,
  objectiveWords: (objective: string) => `/objectives/${objective}/words`,
  newAction: (plan: string, under?: string) =>
    `/plans/${plan}/actions/new${under === undefined ? '' : `?under=${under}`}`,
  theme: (plan: string, theme: string) => `/plans/${plan}/themes/${theme}`,
  objective: (plan: string, objective: string) => `/plans/${plan}/objectives/${objective}`,
  actions: (plan: string) => `/plans/${plan}/actions`,
  /** Accepted as delivered, and nothing seen yet in practice. */
  actionsUnseen: (plan: string) => `/plans/${plan}/actions?difference=unseen`,
  actionsOfTheme: (plan: string, theme: string) => `/plans/${plan}/actions?theme=${theme}`,
  actionsServing: (plan: string, code: string) => `/plans/${plan}/actions?serves=${code}`,
  action: (action: string) => `/actions/${action}`,
  actionPart: (action: string, part: ActionPart) => `/actions/${action}/${part}`,
  myActions: () => '/my-actions',
  acceptance: () => '/awaiting-acceptance',
  updateDecision: (update: string) => `/updates/${update}/decision`,
  updateLink: (token: string) => `/give-update/${token}`,
  evidence: (evidence: string) => `/evidence/${evidence}`,
  evidenceFile: (evidence: string) => `/evidence/${evidence}/file`,
  evidencePart: (evidence: string, part: 'version' | 'actions') => `/evidence/${evidence}/${part}`,
  evidenceVersion: (evidence: string, number: number) => `/evidence/${evidence}/versions/${number}/file`,
  boards: () => '/boards',
  newBoard: () => '/boards/new',
  board: (board: string) => `/boards/${board}`,
  boardPart: (board: string, part: BoardPart) => `/boards/${board}/${part}`,
  measures: () => '/measures',
  newMeasure: () => '/measures/new',
  measure: (measure: string) => `/measures/${measure}`,
  measurePart: (measure: string, part: 'words' | 'target' | 'reading' | 'retirement') =>
    `/measures/${measure}/${part}`,
  measureTies: (measure: string, end?: 'end') =>
    `/measures/${measure}/ties${end === undefined ? '' : '/end'}`,
  sources: () => '/sources',
  coverage: () => '/sources/coverage',
  coverageFile: (format: 'xlsx' | 'pdf') => `/sources/coverage.${format}`,
  finding: (finding: string) => `/findings/${finding}`,
  findingFile: (finding: string, format: 'csv' | 'json') => `/findings/${finding}.${format}`,
  source: (source: string) => `/sources/${source}`,

  inspections: () => '/inspections',
  bringInspection: () => '/inspections/new',
  inspectionClocks: () => '/inspections/clocks',
  publishedOutcomes: () => '/inspections/outcomes',
  inspection: (inspection: string) => `/inspections/${inspection}`,
  inspectionPart: (inspection: string, part: 'dates' | 'links') => `/inspections/${inspection}/${part}`,
  broughtReport: (id: string) => `/inspections/brought/${id}`,
  broughtReportPart: (id: string, part: ReportPart) => `/inspections/brought/${id}/${part}`,
  broughtFinding: (id: string, place: string) => `/inspections/brought/${id}/findings/${place}`,

  imports: () => '/imports',
  bringPlan: () => '/imports/new',
  import: (id: string) => `/imports/${id}`,
  importPart: (id: string, part: ImportPart) => `/imports/${id}/${part}`,
  importItem: (id: string, item: string) => `/imports/${id}/items/${item}`,
  importSplit: (id: string, item: string) => `/imports/${id}/items/${item}/split`,

  allReports: () => '/reports',
  reports: (plan: string) => `/plans/${plan}/reports`,
  draftReport: (plan: string, theme: string | null = null) =>
    `/plans/${plan}/reports/draft${theme === null ? '' : `?theme=${theme}`}`,
  draftFile: (plan: string, format: 'pdf' | 'docx', theme: string | null = null) =>
    `/plans/${plan}/reports/draft.${format}${theme === null ? '' : `?theme=${theme}`}`,
  paper: (plan: string, paper: string, theme: string | null = null) =>
    `/plans/${plan}/papers/${paper}${theme === null ? '' : `?theme=${theme}`}`,
  paperFile: (plan: string, paper: string, format: 'pdf' | 'docx' | 'xlsx', theme: string | null = null) =>
    `/plans/${plan}/papers/${paper}.${format}${theme === null ? '' : `?theme=${theme}`}`,
  paperWords: (plan: string, paper: string, about: string | null = null) =>
    `/plans/${plan}/papers/${paper}/words${about === null ? '' : `?about=${about}`}`,
  planSheet: (plan: string) => `/plans/${plan}/sheet.pdf`,
  planDocument: (plan: string, format: 'docx' | 'pdf' | 'xlsx' | 'json') =>
    `/plans/${plan}/document.${format}`,
  freezeReport: (plan: string, paper: string | null = null, theme: string | null = null) =>
    `/plans/${plan}/reports/new${paper === null ? '' : `?paper=${paper}${theme === null ? '' : `&theme=${theme}`}`}`,
  report: (report: string) => `/reports/${report}`,
  reportFile: (report: string, format: 'pdf' | 'docx' | 'xlsx') => `/reports/${report}.${format}`,

  versions: (plan: string) => `/plans/${plan}/versions`,
  newVersion: (plan: string) => `/plans/${plan}/versions/new`,
  version: (version: string) => `/versions/${version}`,
  versionFile: (version: string, format: PaperFormat) => `/versions/${version}.${format}`,
  versionStep: (version: string, step: string) => `/versions/${version}/step?step=${step}`,
  versionFates: (version: string) => `/versions/${version}/fates`,
  versionChanges: (version: string) => `/versions/${version}/changes`,
  versionChangesFile: (version: string, format: PaperFormat) => `/versions/${version}/changes.${format}`,
  versionConsultation: (version: string) => `/versions/${version}/consultation`,
  consultation: (consultation: string) => `/consultations/${consultation}`,
  consultationPart: (consultation: string, part: 'comments' | 'close' | 'outcome') =>
    `/consultations/${consultation}/${part}`,
  consultationOutcomeFile: (consultation: string, format: PaperFormat) =>
    `/consultations/${consultation}/outcome.${format}`,
  comment: (comment: string) => `/comments/${comment}`,
  consultationSettings: () => '/settings/consultation',
  publishedPlans: () => '/published',
  publishedPlan: (version: string) => `/published/${version}`,
  publishedPlanFile: (version: string, format: PaperFormat) => `/published/${version}.${format}`,
  publishedOutcome: (consultation: string) => `/published/outcomes/${consultation}`,
  publishedOutcomeFile: (consultation: string, format: PaperFormat) =>
    `/published/outcomes/${consultation}.${format}`,

  search: () => '/find',
  help: () => '/help',
  marks: () => '/help/marks',
  accessibility: () => '/accessibility',
  privacy: () => '/privacy',
} as const

export type ActionPart =
  | 'update'
  | 'asking'
  | 'evidence'
  | 'date'
  | 'review'
  | 'rounds'
  | 'delivery'
  | 'confidence'
  | 'difference'
  | 'leads'
  | 'findings'
  | 'criteria'
  | 'places'
  | 'place'
  | 'words'
  | 'history'
  | 'updates'

export type PaperFormat = 'html' | 'pdf' | 'docx'

export type BoardPart = 'words' | 'members' | 'members/end' | 'decisions' | 'papers' | 'papers/withdrawal'

export type ReportPart = 'particulars' | 'judgements' | 'undo' | 'apply' | 'withdrawal' | 'discard'

export type ImportPart =
  | 'answer'
  | 'rest'
  | 'people'
  | 'columns'
  | 'headers'
  | 'key'
  | 'set-aside'
  | 'undo'
  | 'apply'
  | 'newer'
  | 'difference'
  | 'revision'
  | 'withdrawal'
  | 'discard'
