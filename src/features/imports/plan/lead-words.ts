/** Words by which a post is known, wherever they stand in it. */
export const POST =
  /\b(?:directors?|managers?|heads?|leads?|officers?|leaders?|chairs?|chief|executive|principal|commissioners?|co-?ordinators?|coordinators?|advis[eo]rs?|practitioners?|consultants?|nurses?|doctors?|gps?|inspectors?|sergeant|superintendent|supervisors?|teachers?|headteachers?|heads? of|members?|councillors?|cllrs?|portfolio holder|analysts?|workers?|reviewers?|guardians?|solicitors?|secretary|president|owners?|partners?|champions?|specialists?|registrars?|auditors?|iros?|dcs|mayor|assistants?|deput(?:y|ies)|hos|service|ad|sm|gm|tm|psw|dco|dmo|lado|ceo|sro|das|dasr)\b/i

/** Words that end a post, so that what follows a comma is where it is held: "Assistant Director, Early Help". */
export const POST_END =
  /\b(?:directors?|managers?|heads?|leads?|officers?|commissioners?|co-?ordinators?|advis[eo]rs?|inspectors?|superintendent|sergeant|consultants?|nurses?|practitioners?|supervisors?|chairs?|members?|analysts?|specialists?|leaders?|workers?|head of service|service manager|ad|dd|sm|hos|gm)\s*$/i

/** Words by which a body is known. */
export const BODY =
  /\b(?:board|group|team|teams|panel|committee|partnership|partners|agency|agencies|council|police|nhs|icb|ccg|trust|service|services|forum|network|school|schools|college|alliance|unit|authority|cafcass|ofsted|dfe|commissioning|hr|staff|lscb|slt|smt|cslt|all)\b/i

/** Words of the work itself: with one of these, capitalised words are no person's name. */
export const AREA =
  /\b(?:safeguarding|support|care|family|families|early|help|quality|assurance|education|performance|social|work|practice|health|children|childrens|children's|children’s|adults?|looked|after|permanence|fostering|adoption|workforce|send|inclusion|youth|justice|intervention|prevention|protection|development|learning|improvement|strategy|resources|finance|digital|data|insight|business|corporate|parenting|leaving|assessment|referral|mash|placements?|edge|first|front|door|contact|court|legal|communications?|policy|participation|engagement|transformation|disabilities|disability|community|communities|public|mental|wellbeing|virtual|operations|operational|localities|locality|residential|independent|reviewing|conference|governance|information|systems|human|organisational|complex|targeted|specialist|duty|advice|people|young|person|joint|strategic|standards|partnerships?|training|recruitment|procurement|contracts?|housing|north|south|east|west|central|senior|interim|acting|programme|project|customer|democratic|property|estates|ict|it|hr|od)\b/i

/** What a lead cell holds where no lead is named. */
export const NO_LEAD =
  /^(?:tbc|tba|tbd|to be (?:confirmed|agreed|advised|determined|appointed)|n\/?a|none|vacant|vacancy|nil|-+|–|—|\?+|not applicable|not yet known)\.?$/i
