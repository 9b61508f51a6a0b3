import { pattern } from '#src/kit/pattern.ts'

/** Words by which a post is known, wherever they stand in it. */
export const POST = pattern('i')`
  \b(?:
    directors? | managers? | heads? | leads? | officers? | leaders? | chairs? | chief | executive | principal |
    commissioners? | co-?ordinators? | coordinators? | advis[eo]rs? | practitioners? | consultants? | nurses? |
    doctors? | gps? | inspectors? | sergeant | superintendent | supervisors? | teachers? | headteachers? |
    heads? of | members? | councillors? | cllrs? | portfolio holder | analysts? | (?:case)?workers? | reviewers? |
    guardians? | solicitors? | secretary | president | owners? | partners? | champions? | specialists? |
    registrars? | auditors? | iros? | dcs | mayor | assistants? | deput(?:y|ies) | hos | service | ad | sm |
    bp | gm | tm | psw | dco | dmo | lado | ceo | sro | das | dasr | sendcos? | sencos? | dsls? | dht |
    psychologists? | therapists? | midwi(?:fe|ves) | paediatricians? | educators? | lecturers? | trainers? |
    governors? | trustees? | clerk | treasurer | surveyors? | accountants? | engineers? | architects? |
    librarians? | responsible individual | registered individual | clinicians? | constables? | dci | dcs | supt | deans? | sponsors?
  )\b
`

/** Words that end a post, so that what follows a comma is where it is held: "Assistant Director, Early Help". */
export const POST_END = pattern('i')`
  \b(?:
    directors? | managers? | heads? | leads? | officers? | commissioners? | co-?ordinators? | advis[eo]rs? |
    inspectors? | superintendent | sergeant | consultants? | nurses? | doctors? | practitioners? |
    supervisors? | chairs? | members? | analysts? | specialists? | leaders? | (?:case)?workers? | psychologists? |
    therapists? | partners? | head of service | service manager | ad | dd | sm | hos | gm
  )\s*$
`

/** Words by which a body is known. */
export const BODY = pattern('i')`
  \b(?:
    board | group | sub-?group | team | teams | panel | committee | partnership | partners | agency | agencies |
    council | police | nhs | icb | ccg | trust | service | services | forum | network | school | schools |
    college | colleges | alliance | unit | authority | cafcass | ofsted | dfe | commissioning | hr | staff |
    lscb | lscp | slt | smt | cslt | hub | centre | directorate | department | division | governors | watch |
    watches | collaborative | hospital | refuge | hospice | foundation | federation | consortium | constabulary | probation | academy | association | university | charity | all
  )\b
`

/** Words that end the name of a body, though a word of a post stands before: "Team Managers Group". */
export const BODY_END = pattern('i')`
  \b(?:
    board | group | sub-?group | team | teams | panel | committee | partnership | council | trust | services? |
    forum | network | alliance | unit | directorate | department | collaborative | hub | centre | meeting
  )$
`

/** Words of the work itself: with one of these, capitalised words are no person's name. */
export const AREA = pattern('i')`
  \b(?:
    safeguarding | support | care | family | families | early | help | quality | assurance | education |
    performance | social | work | practice | health | children | childrens | children's | children’s | adults? |
    looked | after | permanence | fostering | adoption | workforce | send | inclusion | youth | justice |
    intervention | prevention | protection | development | learning | improvement | strategy | resources |
    finance | digital | data | insight | business | corporate | parenting | leaving | assessment | referral |
    mash | placements? | edge | first | front | door | contact | court | legal | communications? | policy |
    participation | engagement | transformation | disabilities | disability | community | communities | public |
    mental | wellbeing | virtual | operations | operational | localities | locality | residential |
    independent | reviewing | conference | governance | information | systems | human | organisational |
    complex | targeted | specialist | duty | advice | people | young | person | joint | strategic | standards |
    partnerships? | training | recruitment | procurement | contracts? | housing | north | south | east | west |
    central | senior | interim | acting | programme | project | customer | democratic | property | estates |
    ict | it | hr | od | skills | employment | regeneration | culture | leisure | attendance | admissions |
    sufficiency | exploitation | missing | economic | growth | place | neighbourhoods? | environment |
    transport | travel | clinical | nursing | maternity | medical | primary | secondary | intelligence |
    research | analytics | audit | complaints | music | library | libraries | economy | marketing | facilities |
    wales | england | county | city | borough | district | national | regional | local | multi-agency |
    statutory | emergency | response | outreach | therapeutic | therapies | speech | language | occupational |
    crisis | transition | transitions | short | breaks | portage | sensory | autism | accommodation |
    semi-independent | supported | lodgings | kinship | special | guardianship | household | road | safety |
    fire | rescue | group | area | home | homes | task | finish | voice | influence | challenge | neglect |
    abuse | violence | domestic
  )\b
`

/** Agencies that stand for themselves in a list: "Police, Health and Children’s Social Care". */
export const AGENCY = pattern('i')`
  ^(?:the )?(?:
    police | health | education | housing | schools? | nhs | icb | ccg | csc | probation | cafcass |
    (?:adult|children(?:['’]?s)?) social care | social care | social work | public health | camhs |
    voluntary sector | vcs | vcse | hospitals? | colleges? | council | local authority | la | partners |
    partner agencies | other agencies | (?:all )?agencies | governors | legal | hr | finance | commissioning |
    fire | ambulance | midwifery | maternity services | health visiting | school nursing | portage | youth justice | parents | carers |
    families | young people
  )$
`

/** Short forms of posts, after which a short form tells where the post is held: "HoS CiC". */
export const POST_LETTERS = /^(?:hos|ad|dd|sd|sm|tm|gm|om|pm|atm|asm|hom|sl|dir|head|lead)s?$/i

/** Short forms of the work, which are nobody's initials. */
export const AREA_LETTERS = pattern('i')`
  ^(?:
    send | sen | mash | csc | cic | lac | cla | qa | yot | yjs | yos | cin | cp | ehe | edt | fgc | cwd | asc |
    pfa | eyfs | ey | slac | camhs | ehcp? | rss | rpu | eh | uasc | dv | da | cse | cce | la | ilacs | mace
  )$
`

/** Short forms of the services behind all others: HR, organisational development, IT, business intelligence. */
export const SERVICES = 'HR|OD|ICT|IT|BI'

/** A short form that is a post by itself, as behind its holder's name: "Amina Yusuf, DCS". */
export const SHORT_POST =
  /^(?:hos|ad|dd|sm|tm|gm|atm|asm|dcs|das|dass|psw|dco|dmo|lado|ceo|cex|iro|sro|cfo|coo|adcs)$/i

/** A post that does not say where it is held. */
export const BARE_POST = pattern('i')`
  ^(?:(?:interim|acting|deputy|assistant|senior|strategic|corporate|executive|service|group|operations?|team|programme|project|locality|principal|area) )*(?:
    director | manager | head | lead | officer | head of service | commissioner | co-?ordinator
  )s?$
`

/** What a lead cell holds where no lead is named. */
export const NO_LEAD = pattern('i')`
  ^(?:
    tbc | tba | tbd | to be (?:confirmed|agreed|advised|determined|appointed|identified|recruited) | n\/a | na |
    n\.a | none | vacant | vacancy | nil | -+ | – | — | \?+ | not applicable | not yet known |
    (?:post )?(?:currently )?vacant
  )\.?$
`
