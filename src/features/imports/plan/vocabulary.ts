/** What a column or a labelled field is for. `parent` is any level above the action. */
export type Role =
  | 'ref'
  | 'parent'
  | 'action'
  | 'lead'
  | 'due'
  | 'revised'
  | 'rating'
  | 'progress'
  | 'success'
  | 'impact'
  | 'finding'
  | 'contributor'
  | 'theme-lead'
  | 'other'

/** A title's words and how surely they tell the column's role; the surest match wins. */
export type TitleRule = { role: Role; weight: number; form: RegExp }

/**
 * Column titles met in councils' plans, by meaning. Titles are compared in plain lower case without
 * punctuation, "(s)" taken off. A weight of 10 is sure, 5 needs the column's contents to agree.
 */
export const TITLES: TitleRule[] = [
  {
    role: 'ref',
    weight: 10,
    form: /^(?:ref(?:erence)?(?: ?(?:no|number|code|id))?|no|nos|num(?:ber)?|id|item(?: no| number)?|action (?:no|number|ref(?:erence)?|id|code)|line|row|#|s\/?n|serial(?: no)?|n)$/,
  },

  {
    role: 'rating',
    weight: 10,
    form: /^(?:b?rag(?: ?b)?|r\/?a\/?g)(?: (?:rating|status|rated|score|assessment|progress|delivery|current|position|b))*(?: \w+ \d{2,4})?$/,
  },
  {
    role: 'rating',
    weight: 10,
    form: /^(?:current |overall |latest |delivery |action |progress |completion )*(?:b?rag|brag) ?(?:rating|status)?/,
  },
  { role: 'rating', weight: 9, form: /^progress \d ?(?:-|–|to)? ?\d$/ },
  {
    role: 'rating',
    weight: 9,
    form: /^(?:assessment of progress|progress (?:rating|status|score|category|categories|assessment)|rating|self assessment|assessment)\b/,
  },
  {
    role: 'rating',
    weight: 8,
    form: /^(?:current |overall |latest |action |delivery |progress )*(?:status|state|position)(?: \d.*)?$/,
  },
  {
    role: 'rating',
    weight: 6,
    form: /^(?:how (?:it is|is it|are we|we are) (?:going|doing)|health check|temperature|where (?:we are|are we)(?: now)?|delivery confidence|progress so far|on track\b.*|how far.*|stage|percentage complete|% complete|percent complete|completion|completed|complete|on track|current performance.*|performance rating|confidence|achieved|on target to achieve|on target)$/,
  },

  {
    role: 'revised',
    weight: 10,
    form: /\b(?:revised|new|extended|amended|changed|updated|current|forecast|projected|anticipated|expected new|expected)\b.*\b(?:date|deadline|timescale|target|completion|due|end)\b/,
  },
  { role: 'revised', weight: 10, form: /^(?:give )?expected new achievement date$/ },

  {
    role: 'other',
    weight: 9,
    form: /^(?:start|commencement|date (?:started|raised|added|identified|opened|completed|closed|achieved)|(?:actual )?(?:completion|completed|closed|closure|achieved) date|actual (?:date|end|completion).*|date of (?:last )?(?:update|review)|last updated?|review date|updated?|next review.*|start date|baseline(?: date)?)$/,
  },
  {
    role: 'due',
    weight: 10,
    form: /^(?:due|due date|due by|date due|by when|when|by when and|deadline|timescales?|time ?frame|time ?line|time ?scales? for completion|timing|target date|completion date|planned (?:completion|end|finish) date|estimated completion date|end date|to be completed(?: by)?|complete(?:d)? by|date for completion|delivery date|target completion(?: date)?|target end date|finish(?: date)?|planned date|milestone dates?|action by date)\b/,
  },
  {
    role: 'due',
    weight: 9,
    form: /\b(?:due date|timescale|time ?frame|deadline|by when|completion date|target date)\b/,
  },
  { role: 'due', weight: 6, form: /^(?:date|dates|target|month|year|schedule|quarter)$/ },

  {
    role: 'theme-lead',
    weight: 10,
    form: /^(?:overall|strategic|executive|theme|priority|workstream|work stream|programme|senior responsible|political) (?:lead|owner|sponsor|officer)/,
  },
  { role: 'theme-lead', weight: 9, form: /^(?:senior responsible officer|sro|theme sro|overall lead)$/ },
  {
    role: 'other',
    weight: 9,
    form: /^(?:lead (?:directorate|department|service area|cabinet member|member|agency only)|cabinet member|portfolio holder|lead elected member|partners?(?: involved)?|consultees?)$/,
  },
  {
    role: 'contributor',
    weight: 10,
    form: /^(?:support(?:ing|ed by)?(?: (?:officers?|leads?|staff|people|agenc(?:y|ies)|from|roles?))?|contributors?|contributing (?:officers?|leads?)|other leads?|deputy(?: lead)?|co leads?|joint leads?|working with|with support from|also involved|others involved)$/,
  },
  {
    role: 'lead',
    weight: 10,
    form: /^(?:lead|leads|action lead|lead (?:officer|person|name|professional|manager|agency|organisation|partner|post|role|responsib\w+|owner|contact|service).*|lead and .*|lead\/.*|owner|action owner|task owner|owned by|who|by who|by whom|who is responsible.*|who will.*|whose? responsib\w+|responsib(?:le|ility)|responsible (?:officer|person|lead|manager|owner|post|party|team|director|service|agency|individual)s?.*|person(?:s)? responsible.*|officer(?:s)? responsible.*|officer|name of lead|accountable(?: (?:officer|person|lead|owner))?|accountability|assigned to|delegated to|named (?:lead|person|officer)|action by|by|sponsor)$/,
  },
  {
    role: 'lead',
    weight: 8,
    form: /\b(?:lead officer|responsible officer|responsible person|person responsible|lead responsible|responsible lead|named lead|action owner)\b/,
  },

  {
    role: 'impact',
    weight: 10,
    form: /\b(?:impact (?:for|on|to) (?:the )?(?:child|children|young|famil|our|care)|(?:child|children|young people)s? (?:impact|outcome|experience)|difference (?:for|to|it will make|will it make|we|made)|so what|what will (?:be )?(?:different|children)|what difference|benefit (?:to|for) (?:child|children|famil))/,
  },
  {
    role: 'success',
    weight: 10,
    form: /\b(?:success|how will we know|how do we know|how we will know|how we ll know|what (?:will )?(?:good|success) look|evidence of (?:impact|success|completion|achievement)|measur(?:e|es|ement|ed|ing) of|impact measure|outcome measure|measurable (?:impact|outcome)|desired outcome|expected outcome|intended outcome|intended impact|expected impact|expected result|output|kpi|performance indicator|monitoring and evaluation|what will (?:the )?impact be|key measure|impact and evidence|evidenced by|how will (?:it|this|impact|success) be)/,
  },
  {
    role: 'success',
    weight: 7,
    form: /^(?:outcomes?|impact|measures?|milestones?|evidence|targets? and measures?|outcome (?:and|report).*|evidence (?:required|source|base)|indicators?|benefits?|result|assurance|intended .*)$/,
  },

  {
    role: 'finding',
    weight: 9,
    form: /^(?:source|origin|(?:link(?:s|ed)? to )?(?:ofsted|ilacs|inspection|hmi) (?:finding|recommendation|action|area|priority|priorities|ref(?:erence)?|improvement action).*|finding ref(?:erence)?)$/,
  },

  {
    role: 'parent',
    weight: 9,
    form: /\b(?:area(?:s)? (?:requiring|for|of|needing) (?:improvement|development|focus|priority)|improvement (?:area|theme|priority|objective)|what needs to improve|what (?:do we )?need(?:s)? to (?:change|improve|do better)|what ofsted said|inspection finding|ofsted (?:area|finding|recommendation|priority))/,
  },
  {
    role: 'parent',
    weight: 8,
    form: /^(?:finding|findings|theme|themes|aim|aims|priority|priorities|priority area|key priority|objective|objectives|key objective|strategic (?:aim|objective|priority)|outcome|outcomes|goal|goals|standard|pledge|strand|work ?stream|workstream|key area|key areas|area|areas|focus|area of focus|domain|issue|issues|what|what we (?:want|need) to (?:achieve|do)|what are we (?:trying|going) to .*|recommendation|recommendations|ofsted recommendation|item to be rectified|judgement|judgement area|category|service area|programme|project|driver|project area|topic|section|requirement)$/,
  },

  {
    role: 'action',
    weight: 10,
    form: /^(?:key |specific |main |required |agreed |proposed |planned |improvement |recommended |remedial |corrective |smart |detailed |priority |headline |our |immediate |next )*(?:actions?|action points?|actions? (?:required|needed|to be taken|we will take|taken|description|title|planned|detail|and milestone|steps?|plan|points?|being taken|item|agreed)s?|activit(?:y|ies)|tasks?|key tasks?|steps?|interventions?|deliverables?)$/,
  },
  {
    role: 'action',
    weight: 10,
    form: /^(?:actions?|activit(?:y|ies)|tasks?)\b(?!.*\b(?:no|number|ref|id|lead|owner|date|status|rag|by)$)/,
  },
  {
    role: 'action',
    weight: 9,
    form: /^(?:how|how will we .*|how we will .*|what (?:will|are|do|shall) we .*|what will it do|what needs to (?:happen|be done)|what is going to .*|what we will do|what we re going to do|we will|(?:the )?(?:steps|things|work|measures|changes)\b.* (?:we will|to be|to|will be) (?:take|taken|make|made|do|done|deliver|delivered)|work to be done|what.* going to do.*|what will happen|our commitment|what action.*|what must .*)$/,
  },
  {
    role: 'action',
    weight: 6,
    form: /^(?:description|detail|details|key future actions.*|commitment|initiative|response|milestones?|measures? to be taken)$/,
  },
  {
    role: 'action',
    weight: 7,
    form: /\b(?:actions? required|key actions?|specific actions?|actions? to (?:be taken|address|achieve|deliver)|required actions?|improvement actions?)\b/,
  },

  {
    role: 'progress',
    weight: 10,
    form: /^(?:progress|progress (?:and|&|to|since|against|on|in|made|report|update|achieved|notes?|commentary|summary|presented|october|november|december|january|february|march|april|may|june|july|august|september)\b.*|progress \d{2,4}.*)$/,
  },
  {
    role: 'progress',
    weight: 9,
    form: /\b(?:update|commentary|comments?|notes?|narrative|actions? to date|action from \w+ \d+|achievements?|what (?:have we|has been) (?:done|achieved)|what we have done|position statement|future actions?|next steps?|current position|latest position)\b/,
  },

  {
    role: 'other',
    weight: 8,
    form: /\b(?:resource|resources|cost|costs|budget|funding|risk|risks|links? to|dependenc(?:y|ies)|background|strategy|comments only|barriers?|priority level|rank|baseline|reporting|governance|board)\b/,
  },
]

/** Words that name a level above the action when they lead a banner, a heading or a label. */
export const LEVEL_WORDS = [
  'improvement area',
  'improvement theme',
  'improvement priority',
  'area for improvement',
  'area for development',
  'priority area',
  'key priority',
  'strategic priority',
  'strategic objective',
  'strategic aim',
  'key area',
  'focus area',
  'area of focus',
  'key theme',
  'cross-cutting theme',
  'work stream',
  'workstream',
  'work-stream',
  'recommendation',
  'objective',
  'priority',
  'outcome',
  'standard',
  'pledge',
  'theme',
  'strand',
  'section',
  'project',
  'pillar',
  'ambition',
  'goal',
  'aim',
  'area',
  'finding',
  'domain',
  'commitment',
  'part',
  'chapter',
  'issue',
  'requirement',
  'programme',
  'promise',
  'key issue',
  'action area',
  'driver',
]

/** Lists of themes are led in by these words. */
export const THEME_PLURALS =
  /\b(?:themes|priorities|priority areas|work\s?-?streams|workstreams|strands|pillars|areas (?:for|of) (?:improvement|focus)|improvement areas|key areas|projects|programmes|objectives|ambitions|pledges|work\s?-?plans)\b/i

/** Headings that name the paper or its furniture rather than a theme. */
export const GENERIC_HEADING =
  /^(?:(?:the |our |draft |detailed |strategic |children'?s |service |full |delivery )*(?:improvement |action |delivery |implementation )*(?:action )?plan(?: \d{4}.*)?|introduction|background|summary|executive summary|appendi(?:x|ces)\b.*|annex\b.*|contents|key|rag.*|brag.*|progress ratings?|success framework|table \d+|governance.*|glossary|foreword|context|purpose|vision|conclusion|actions?|version control|monitoring.*|next steps|legend|how to .*|action plan template|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}|draft.*|progress.*|overview|scope|recommendations?|report detail|sheet ?\d+)$/i
