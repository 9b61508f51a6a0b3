import type { TitleRule } from './vocabulary.ts'

/**
 * Column titles met in councils' plans, by meaning. Titles are compared in plain lower case without
 * punctuation, "(s)" taken off. A weight of 10 is sure, 5 needs the column's contents to agree.
 */
export const TITLES: TitleRule[] = [
  {
    role: 'ref',
    weight: 10,
    form: /^(?:ref(?:erence)?(?: ?(?:no|number|code|id))?|no|nos|num(?:ber)?|id|item(?: no| number)?|action (?:no|number|ref(?:erence)?|id|code)|line|row|#|s\/?n|serial(?: no)?|n|unique (?:id|ref(?:erence)?)|wbs(?: code| no)?|afi|rec|rec(?:ommendation)? (?:no|number|ref)|r no|para(?:graph)?(?: no| number)?)$/,
  },

  {
    role: 'rating',
    weight: 10,
    form: /^(?:b?rag(?: ?b)?|r\/?a\/?g|rayg|bragg?|grab|gar|red ?\/ ?amber ?\/ ?green|traffic lights?)(?: (?:rating|status|rated|score|assessment|progress|delivery|current|position|b))*(?: \w+ \d{2,4})?$/,
  },
  {
    role: 'rating',
    weight: 10,
    form: /^(?:current |overall |latest |delivery |action |progress |completion |q[1-4] |quarter [1-4] |previous |last )*(?:b?rag|brag) ?(?:rating|status)?/,
  },
  {
    role: 'rating',
    weight: 8,
    form: /^(?:(?:have|did) we (?:done|do|kept|keep|met|meet|achieved|achieve) (?:it|this|that|them|our (?:promise|pledge)s?)|how did we do|has it been done|did it happen|promise kept|kept)$/,
  },
  { role: 'rating', weight: 10.5, form: /^(?:progress|status|score|rating|position) \d ?(?:-|–|to)? ?\d$/ },
  {
    role: 'rating',
    weight: 10,
    form: /^(?:open ?(?:\/|or|and) ?closed|(?:rag )?scores?|(?:progress|status|rating|completion|delivery) (?:code|key|level|grade|mark|colour))$/,
  },
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
    form: /^(?:how (?:it is|is it|are we|we are) (?:going|doing)|health check|temperature|where (?:we are|are we)(?: now)?|delivery confidence|progress so far|on track\b.*|how far.*|stage|percentage complete|% complete|percent complete|completion|completed|complete|on track|current performance.*|performance rating|confidence|achieved|on target to achieve|on target|done|is it done)$/,
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
    form: /^(?:start|started|duration|predecessors?|successors?|outline (?:level|number)|closed|commencement|date (?:started|raised|added|identified|opened|completed|closed|achieved)|(?:actual )?(?:completion|completed|closed|closure|achieved) date|actual (?:date|end|completion).*|date of (?:last )?(?:update|review)|last updated?|review date|updated|next review.*|start date|baseline(?: date)?)$/,
  },
  {
    role: 'other',
    weight: 11,
    form: /^(?:created|raised|added|updated|modified|last (?:updated|modified)|submitted|entered|logged|signed off|approved|identified|closed|requested|author(?:ed)?|reported) (?:by|on|date)$|^(?:date|decision date) (?:agreed|approved|accepted|made|of (?:decision|meeting|recommendation|visit|inspection))$|^(?:created|agreed|accepted|approved|decision|meeting|inspection|late)(?: date)?$/,
  },
  {
    role: 'due',
    weight: 10,
    form: /^(?:due|due date|due by|date due|by when|by date|date by|when|by when and|deadlines?|action due|(?:date )?(?:of|for) (?:completion|delivery|achievement)|date of completion|(?:start|review) ?(?:\/|and|&|-) ?end(?: dates?)?|when will (?:it|this|we).*|complete by|completed by|deliver(?:ed|y)? by|achieved? by|required by|finish by|implementation date|proposed (?:completion |end )?date|date to be (?:achieved|completed|delivered|done).*|planned (?:completion|end|finish)|scheduled (?:completion|end)|completion due|timescales?|time ?frame|time ?line|time ?scale|time ?scales? for completion|timing|target date|completion date|planned (?:completion|end|finish) date|estimated completion date|end date|to be completed(?: by)?|complete(?:d)? by|date for completion|delivery date|target completion(?: date)?|target end date|finish(?: date)?|planned date|milestone dates?|action by date)\b/,
  },
  {
    role: 'due',
    weight: 9,
    form: /\b(?:due date|timescale|time ?frame|deadline|by when|completion date|target date)\b/,
  },
  { role: 'due', weight: 6.5, form: /^completion$/ },
  {
    role: 'due',
    weight: 6,
    form: /^(?:dates?|target|months?|year|schedule|quarter|time|times|period|finish|month due|expected|end|ends|milestones? (?:and|&|\/) dates?)$/,
  },
  {
    role: 'due',
    weight: 5,
    form: /^(?:\w+ ){0,3}(?:due|deadline|completion|end date|finish date|by when|complete by)(?: \w+)?$/,
  },

  {
    role: 'theme-lead',
    weight: 10,
    form: /^(?:overall|strategic|executive|theme|priority|workstream|work stream|programme|senior responsible|political) (?:lead|owner|sponsor|officer)/,
  },
  {
    role: 'theme-lead',
    weight: 9.5,
    form: /^(?:(?:\w+ )?sponsors?|sponsor(?:ing)? (?:directors?|officers?|leads?|names?)|sponsored by)$/,
  },
  { role: 'theme-lead', weight: 9, form: /^(?:senior responsible officer|sro|theme sro|overall lead)$/ },
  {
    role: 'other',
    weight: 9,
    form: /^(?:lead (?:cabinet member|member|agency only)|cabinet member|portfolio holder|lead elected member|partners?(?: involved)?|consultees?)$/,
  },
  {
    role: 'contributor',
    weight: 10,
    form: /^(?:support(?:ing|ed by)?(?: (?:officers?|leads?|staff|people|agenc(?:y|ies)|from|roles?))?|contributors?|contributing (?:officers?|leads?)|other leads?|deputy(?: lead)?|co leads?|joint leads?|working with|with support from|also involved|others involved)$/,
  },
  {
    role: 'lead',
    weight: 10,
    form: /^(?:lead|leads|action lead|lead (?:officer|person|name|professional|manager|agency|organisation|partner|post|role|responsib\w+|owner|contact|service).*|lead and .*|lead ?\/.*|owner|action owner|task owner|owned by|who|by who|by whom|who is responsible.*|who will.*|whose? responsib\w+|responsib(?:le|ility)|responsible (?:officer|person|lead|manager|owner|post|party|team|director|service|agency|individual)s?.*|person(?:s)? responsible.*|officer(?:s)? responsible.*|officer|name of lead|accountable(?: (?:officer|person|lead|owner))?|accountability|assigned to|delegated to|named (?:lead|person|officer)|action by|by|led by|who leads.*|who is (?:leading|accountable|responsible).*|allocated to|delivered by|key (?:people|personnel|person|lead|staff)|personnel|people|staff|staff responsible|action holder|(?:manager|staff|team|officer|person|agency|people)(?: ?\/ ?team)? responsible|resp(?: officer| person| lead)?|whose job.*|resource names?|assignees?|leadership|whom|lead staff|designated (?:lead|officer))$/,
  },
  {
    role: 'lead',
    weight: 8,
    form: /\b(?:lead officer|responsible officer|responsible person|person responsible|lead responsible|responsible lead|named lead|action owner)\b/,
  },

  {
    role: 'lead',
    weight: 6,
    form: /^(?:(?:delivery|operational|key|main|tasks?|project|named|nominated|identified|designated|allocated|assigned|proposed|actions?|activity|local|agency|partner|council|officer|service|team|staff|persons?|those|who is|overall) )+(?:leads?|owners?|responsible|accountable)$|^(?:leads?|owners?|responsible|accountable|responsibility|lead responsibility) (?:for|of) (?:the )?(?:actions?|delivery|this|tasks?|activity|implementation|completion|delivering.*)$|^lead (?:head of service|hos|ad|director|post ?holder)$/,
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
    form: /^(?:so that\b.*|outcomes?|impact|measures?|milestones?|evidence|targets? and measures?|outcome (?:and|report).*|evidence (?:required|source|base|seen|of .*|needed|to be .*)|indicators?|benefits?|result|assurance|intended .*)$/,
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
    weight: 9.5,
    form: /^(?:what (?:do )?we want to (?:achieve|see|change|be|happen).*|what (?:did )?(?:the )?(?:inspectors?|inspection|ofsted|cqc|hmi|reviewers?|peers?|we|families|children|the review|the audit) (?:found|said|say|told us|tell us|saw|identified).*|issues? identified|identified (?:issues?|needs?|gaps?)|(?:key )?learning(?: points?| themes?)?|recommendations? from .*|ambitions?|lines? of enquiry|key lines? of enquiry|areas? identified.*|gaps?|concerns?|problems?)$/,
  },
  {
    role: 'parent',
    weight: 8,
    form: /^(?:(?:our|the|key|main|overall|big|corporate|strategic|improvement|partnership|shared) )*(?:promise|pledge|priority|aim|ambition|goal|objective|outcome|theme|standard|challenge|result area)s?$/,
  },
  {
    role: 'parent',
    weight: 8,
    form: /^(?:finding|findings|theme|themes|aim|aims|priority|priorities|priority area|key priority|objective|objectives|key objective|strategic (?:aim|objective|priority)|outcome|outcomes|goal|goals|standard|pledge|strand|work ?stream|workstream|key area|key areas|area|areas|focus|area of focus|domain|issue|issues|what|what we (?:want|need) to (?:achieve|do)|what are we (?:trying|going) to .*|recommendation|recommendations|ofsted recommendation|item to be rectified|judgement|judgement area|sub (?:theme|objective|priority|area|section|heading)|category|service area|programme|project|driver|project area|topic|section|requirement|bucket|bucket name)$/,
  },

  {
    role: 'action',
    weight: 10,
    form: /^(?:key |specific |main |required |agreed |proposed |planned |improvement |recommended |remedial |corrective |smart |detailed |priority |headline |our |immediate |next )*(?:actions?|action points?|actions? (?:required|needed|to be taken|we will take|taken|description|title|planned|detail|and milestone|steps?|plan|points?|being taken|item|agreed)s?|activit(?:y|ies)|tasks?|key tasks?|steps?|interventions?|deliverables?)$/,
  },
  {
    role: 'action',
    weight: 10,
    form: /^(?:actions?|activit(?:y|ies)|tasks?)\b(?!.*\b(?:no|number|ref|id|leads?|owners?|date|dates|status|rag|by|due|holder|deadline|rating|complete|completed)$)/,
  },
  {
    role: 'action',
    weight: 9,
    form: /^(?:how|how will we .*|how we will .*|what (?:will|are|do|shall) we .*|what will it do|what needs to (?:happen|be done)|what is going to .*|what we will do|what we re going to do|we will|(?:the )?(?:steps|things|work|measures|changes)\b.* (?:we will|to be|to|will be) (?:take|taken|make|made|do|done|deliver|delivered)|work to be done|what.* going to do.*|what will happen|our commitment|what action.*|what must .*|what (?:will|needs? to|has to) be done.*|what is the action|what we are doing.*|(?:agency|management|council|service|local|partner(?:ship)?|response and|multi ?agency|single agency|team|school) (?:actions?|response))$/,
  },
  {
    role: 'action',
    weight: 9,
    form: /^what (?:we|they|you|the council|the service|partners) (?:have |had )?(?:said|promised|agreed|pledged|committed|plan|planned) (?:that )?(?:(?:we|they) (?:d|would|will|ll|were going to)|to) do\b.*$/,
  },
  {
    role: 'action',
    weight: 7,
    form: /^what (?:(?:we|they) (?:will|ll|are going to)|will we|are we going to) do next$/,
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
    form: /^(?:update|remarks|progress|progress (?:and|&|to|since|against|on|in|made|report|update|achieved|notes?|commentary|summary|presented|october|november|december|january|february|march|april|may|june|july|august|september)\b.*|progress \d{2,4}.*)$/,
  },
  {
    role: 'progress',
    weight: 9,
    form: /^(?:what (?:we ?ve|we have|has been) (?:already )?(?:done|achieved|changed)\b.*|what(?: (?:is|s|comes|happens))? next|what has happened.*)$/,
  },
  {
    role: 'progress',
    weight: 9,
    form: /\b(?:update|commentary|comments?|notes?|narrative|actions? to date|action from \w+ \d+|achievements?|what (?:have we|has been) (?:done|achieved)|what we have done|position statement|future actions?|next steps?|current position|latest position|position (?:at|as at|in)|outcome of action)\b/,
  },

  {
    role: 'other',
    weight: 8,
    form: /^(?:monitor(?:ing|ed)?(?: by| and evaluation| arrangements| method)?|links)$|\b(?:training needs?|support (?:needed|required)|resource|resources|cost|costs|budget|funding|risk|risks|links? to|dependenc(?:y|ies)|background|strategy|comments only|barriers?|priority level|rank|baseline|reporting|governance|board)\b/,
  },
]
