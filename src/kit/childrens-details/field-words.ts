/** Words written with a capital after "child", "family" or "case" that name services, papers, times and places, not people. */
export const fieldWords: ReadonlySet<string> = new Set(
  `A Abuse Academy Access Act Action Advice Advisory Advocacy Aged Agenda All Alliance Allocation Also An And April Are Assessment Assessments
  Assistant As At Attendance Audit Auditing Audits August Autumn Awards BASW Based Bill Board Budget But By CAFCASS Cafcass CAMHS Care
  Carers Case Cases Centre Centred Centres Chair Champion Change Charter Child Childcare Children Chief Chronology Church Civil CiN CIC CIN Clinic Clinical Closure
  Code College Commissioner Commissioning Committee Community Complaints Compliance Conference Conferences Conferencing Contact Contacts Core Council
  County Court Courts CP CPP Criminal Crown Customer Data Day Days December Decision Dental Department Deprivation Development DfE Digital Director Directors
  Directory Disability Discussion District Domestic Drop Duty Early East Education Eclipse EHCP Emergency Engagement England English Entitlement Equality Every
  Exchange Executive Experience Exploitation Experts File Files February First Focus Focused For Forum Foster Foundation Framework Free Friday Friendly From Front Fund Further General Group
  Groups Guidance Guide Has Have Head Health Hearing Help Helpline Her His Home Homes Hospital House Housing How Hub Hubs I ICPC ICS If Impact Improvement In
  Independent Index Information Initial Inspection Inspectorate Interventions Intervention Investigation Is It Its Jigsaw January July June Journey Judge Justice Key Kingdom Law LCS
  Lead Leadership Leads Learning Leaving Legal Level Liaison Liberty Life Link Links Liquidlogic Living Local Looked London LSCB MACE Magistrates Management Manager Managers Mapping March
  Marac MARAC MASH Mash May Mediation Mental Ministry Model Monday Monitoring Mosaic Mortality Multi My National Neglect Network Networks New NHS No North Northern Not Note Notes November NSPCC
  Nursery October Of Office Officer Offer Ofsted On One Online Only Or Order Our Outcome Outcomes Outreach Overview PA Panel Panels Parent Parenting Parents Participation Partners
  Partnership Partnerships Pathway Pathways Payment Permanence Person Persons Placement Plan Planning Plans Plus Police Policy Poverty Practice Practitioner Practitioners Preventing Prevention
  Principles Procedure Procedures Proceedings Process Programme Progress Project Protection Protocol Public Pupil Q QA Quality Record Recording Records Referral Referrals Refuge Register Registration Report
  Reports Residential Resilience Resource Resources Response Return Review Reviewing Reviews Rights Royal RIIA Safe Safeguarding Safety Saturday Scheme School Schools Scrutiny SDM SEN SENCO SEND September Serious Service Services
  Sexual She He They We You Signs Sleep Smart Social Solutions South Specialist Staff Standard Standards Star Start Status Statement Steering Step Stop Story Strategy Strategic Street Strengthening Study Summary Summary Sunday Supervision Support
  Supported Supporting Survey System Tables Task Team Teams That The Their Then There These This Those Thursday Time Together Tool Toolkit Town Tracking Tracker Training Transfer Transformation Transition Transport Travel Trust Tuesday
  UK Unit United Units University Updates Victim Victims Views Violence Virtual Visit Visiting Visitors Visits Voice Voices Volunteers Wales Was Wednesday Weekly Welfare Well Wellbeing West
  What When Where Which Who Will With Women Work Worker Workers Working Workshop Workshops Worthy Year Years YJS YOS Youth Zone`.split(
    /\s+/,
  ),
)
