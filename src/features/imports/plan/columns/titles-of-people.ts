import { pattern } from '#src/kit/pattern.ts'
import type { TitleRule } from './vocabulary.ts'

/** Titles of who leads, contributes or answers for an action. */
export const TITLES_OF_PEOPLE: TitleRule[] = [
  {
    role: 'theme-lead',
    weight: 10,
    form: pattern()`
      ^(?:
        overall | strategic | executive | exec | theme | priority | senior | workstream | work stream | programme |
        senior responsible | political
      ) (?:lead|owner|sponsor|officer)
    `,
  },
  {
    role: 'theme-lead',
    weight: 9.5,
    form: /^(?:(?:\w+ ){0,3}sponsors?|sponsor(?:ing)? (?:directors?|officers?|leads?|names?)|sponsored by)$/,
  },
  { role: 'theme-lead', weight: 9, form: /^(?:senior responsible officer|sro|theme sro|overall lead)$/ },
  {
    role: 'other',
    weight: 9,
    form: pattern()`
      ^(?:
        lead (?:cabinet member|member|agency only) | cabinet member | portfolio holder | lead elected member |
        partners?(?: involved)? | consultees?
      )$
    `,
  },
  {
    role: 'contributor',
    weight: 10,
    form: pattern()`
      ^(?:
        support(?:ing|ed by)?(?: (?:officers?|leads?|staff|people|agenc(?:y|ies)|from|roles?))? |
        assisted by | helped by | contributors? | contributing (?:officers?|leads?) | other leads? | deputy(?: lead)? | co leads? |
        joint leads? | delivery support | support for delivery | working with | with support from | also involved | others involved |
        (?:partners?|partner agenc(?:y|ies)|agency|other) (?:input|support|contribution)s? |
        (?:input|contributions?) (?:from|by)(?: partners?)?
      )$
    `,
  },
  {
    role: 'lead',
    weight: 10,
    form: pattern()`
      ^(?:
        lead | leads | action lead |
        lead (?:
          officer | person | name | professional | manager | agency | organisation | partner | post | role |
          responsib\w+ | owner | contact | service
        ).* |
        lead and .* | lead ?\/.* | owner | action owner | task owner | owned by | who | by who | by whom |
        who is responsible.* | who will.* | whose? responsib\w+ | responsib(?:le|ility) |
        responsible (?:officer|person|lead|manager|owner|post|party|team|director|service|agency|individual)s?.* |
        person(?:s)? responsible.* | officer(?:s)? responsible.* | officer | name of lead |
        accountable(?: (?:officer|person|lead|owner))? | accountability | assigned to | delegated to |
        (?:named|nominated) (?:lead officer|lead|person|officer) | action by | by | led by | who leads.* |
        who is (?:leading|accountable|responsible).* | allocated to | delivered by |
        key (?:people|personnel|person|lead|staff) | personnel | people | staff | staff responsible |
        action holder | (?:manager|staff|team|officer|person|agency|people)(?: ?\/ ?team)? responsible |
        resp(?: officer| person| lead)? | whose job.* | resource names? | assignees? | leadership | whom |
        lead staff | designated (?:lead|officer)
      )$
    `,
  },
  {
    role: 'lead',
    weight: 8,
    form: pattern()`
      \b(?:
        lead officer | responsible officer | responsible person | person responsible | lead responsible |
        responsible lead | named lead | action owner
      )\b
    `,
  },

  {
    role: 'lead',
    weight: 6,
    form: pattern()`
      ^(?:
        (?:
          delivery|operational|key|main|tasks?|project|named|nominated|identified|designated|allocated|assigned|
          proposed|actions?|activity|local|agency|partner|council|county|district|borough|city|trust|police|health|nhs|icb|education|school|
          social care|officer|service|team|staff|persons?|those|who is|overall
        )\s
      )+(?:leads?|owners?|responsible|accountable)$ |
      ^(?:leads?|owners?|responsible|accountable|responsibility|lead responsibility) (?:for|of) (?:the )?(?:
        actions? | delivery | this | tasks? | activity | implementation | completion | delivering.*
      )$ |
      ^lead (?:head of service|hos|ad|director|post ?holder)$
    `,
  },
]
