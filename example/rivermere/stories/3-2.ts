/** The stories of objective 3.2, action by action. */
export const stories32: Readonly<Record<string, string>> = {
  '3.2.1': `
2025-06-09 in-progress | Writing group of nine partners met
2025-06-23 green
+ Nine agencies sent someone who may decide. The old guide is 44 pages and few had opened it.
= Of 31 people asked, six had read it in the past year.
> First draft of four example children, one for each level | margit | 2025-07-18
2025-07-21 green
+ The four example children are written and have already started good arguments.
- GPs were not at either meeting.
> GP lead to name someone | siobhan | 2025-08-15
2025-09-08 amber | Schools and health do not agree where early help ends.
+ A GP has joined.
= Exercise with 20 people: 41 of 80 answers put the child at the same level.
- The argument is about neglect. Schools see it daily and are told that it is not enough.
> Half day on neglect alone | margit | 2025-10-03
2025-10-06 audit neutral exercise 2025-09-01..2025-09-05 | Four example children: first exercise | 41 of 80 answers agreed
2025-10-20 amber | The half day on neglect helped, but the text has to be written again.
+ Schools left saying that they had been heard.
> Second draft, no more than 16 pages | margit | 2025-11-28
2025-11-10 amber | Second draft is three weeks late.
+ The police’s comments made it shorter.
2025-12-01 green
+ Second draft is 14 pages and has a page for parents.
= 23 comments, down from 140 on the first draft.
2026-01-12 green
+ The partnership’s executive agreed the guide on 8 January.
> Printed copies to every school and surgery | margit | 2026-01-23
2026-01-15 delivery supports guidance | Threshold guide, 2026 edition | 14 pages, and one page for parents
" https://partnership.rivermere.example/threshold-guide-2026.html
2026-01-22 submitted | Guide agreed, printed and sent to 71 schools and 22 surgeries
2026-01-29 complete | Checked that copies arrived in five schools and three surgeries
2026-03-10 audit contradicts exercise 2026-03-02..2026-03-06 | Four example children: second exercise | 47 of 80 answers agreed; hardly better than chance would give
2026-03-12 unrated
+ Copies are on desks.
= Second exercise: 47 of 80 answers agreed, from 41.
- A guide on a desk has not changed what people do. The workshops may.
2026-03-19 difference 1 | The guide is out. The exercise shows no real change in how partners judge.
`,
  '3.2.2': `
2025-09-16 in-progress | First two workshops planned with head teachers
2025-09-29 green
+ Eight head teachers helped to write the workshop. It lasts 75 minutes, after school.
> First two workshops | patrick | 2025-10-15
2025-10-27 green
+ First two held, in Eastfield. Teaching assistants came too and asked the best questions.
= 61 people from two schools. On the way out 54 could say when they would call.
2025-11-07 green
+ Two primary schools asked for us to come back for their governors.
= Five schools, 118 people.
2025-11-24 amber | Seven schools by the end of term, not the twelve we planned; two of my trainers left.
+ Five more schools done.
= Seven of 71 schools.
- I am the only trainer.
> Train two head teachers to run it with me | patrick | 2026-01-16
2025-12-15 amber | Still one trainer, and ten schools are waiting for a date.
2026-01-12 amber | Ten of 71. At this pace we end in 2028.
+ Both head teachers have run one alone.
> Two workshops a week from February half term | patrick | 2026-02-16
2026-02-23 green
+ Four trainers now, two workshops a week. Nineteen schools done.
= Attendance by school: 19 of 71.
- Secondary schools send one person. In primaries everybody comes.
2026-02-24 delivery supports attendance 2025-10-01..2026-02-20 | Workshops held, by school | 19 of 71: 17 primary, 2 secondary
2026-03-23 green
+ Twenty-seven schools. Calls to schools six weeks later have begun.
= Seven schools called: five say that it changed what they do.
> Secondary version, in two short parts | patrick | 2026-04-24
2026-04-14 voice supports partner_feedback 2026-03-09..2026-04-10 | Calls to schools six weeks after the workshop, first ten | Eight of ten gave an example
2026-04-16 difference 2 | Schools that had a workshop call earlier and with more to say. It is not so elsewhere.
2026-04-29 green
+ Lunchtime supervisors were asked for by name in three schools, and came.
= Attendance: 33 of 71.
2026-05-13 green
+ Thirty-six schools. The secondary version was tried in two and kept.
= Contacts from schools that had the workshop: 31% led to an assessment, from 22%.
- Eleven schools have not answered three letters.
> Director to write to the eleven | angela | 2026-05-29
2026-05-20 data supports indicator 2025-09-01..2026-04-30 @liwen | Contacts from schools, before and after a workshop | 31% led to an assessment, from 22%
2026-05-27 green
+ The director’s letter went to eleven schools on 22 May. Three answered within a day.
= Attendance: 40 of 71.
2026-06-04 voice supports partner_feedback 2026-04-13..2026-06-02 | Calls to schools six weeks after the workshop | 11 of 14 say that it changed what they do
2026-06-10 green
+ Forty-three schools. Six of the eleven have now answered.
= Attendance: 43 of 71. Eleven of 14 schools asked said that the workshop changed what they do.
- Five schools still silent; all five are academies of one trust.
> Meeting with the trust’s chief executive | patrick | 2026-06-30
`,
  '3.2.3': `
2026-03-09 in-progress | Number bought; rota begun
2026-03-18 amber | The rota needs two more people and we have not found them.
+ The number works, and the script is one page.
> Two experienced workers for the rota | tom | 2026-04-02
2026-04-15 amber | It should have opened on 1 April. It will open on 11 May.
- Nobody can be spared on Fridays.
> Monday to Thursday cover signed off | farida | 2026-04-30
back 2026-04-17 | Say what teachers should do until it opens.
2026-04-21 amber | It should have opened on 1 April. It will open on 11 May, without Fridays.
+ Until then teachers may ring the duty desk and say that they want advice only.
= Nine did so last week.
> Monday to Thursday cover signed off | farida | 2026-04-30
2026-05-06 difference 1 | Not open yet. Advice at the duty desk is activity, not change.
2026-05-07 amber | Opens on Monday. No cover on Fridays.
+ Rota full from Monday to Thursday.
2026-05-27 amber | Line opened late and has no Friday cover.
+ Two schools have used the line. Calls are answered the same day.
= Call log: 9 calls in two weeks.
- GPs do not know about it. No cover on Fridays.
> Friday cover agreed with duty managers | tom | 2026-06-19
2026-05-29 data neutral call_log 2026-05-11..2026-05-28 | Consultation line: calls in the first three weeks | 12 calls; 11 answered the same day
`,
  '3.2.4': `
2026-05-26 in-progress | Sample drawn: 30 children referred again within a year
2026-05-29 delivery neutral sample_plan 2025-05-01..2026-04-30 | Repeat contacts: how the 30 were chosen | At random from 327, seed kept
" Everyone referred again between 1 May 2025 and 30 April 2026: 327 children
" Thirty drawn at random; seed 2205. Brothers and sisters: one of each family
" Left out: those referred again on the same day
2026-06-09 green
+ The sample is drawn and four readers are trained. The tool asks what the family would say had changed in between.
= Re-referred within 12 months: 29% in the last quarter, from 24%.
- Eight of the first ten read so far had closed after an assessment with no offer of help.
> First audit of repeat contacts reported | ruth | 2026-07-31
2026-06-11 difference 1 @meera | Reading has begun. Nothing could have changed yet.
`,
}
