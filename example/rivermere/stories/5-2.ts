/** The stories of objective 5.2, action by action. */
export const stories52: Readonly<Record<string, string>> = {
  '5.2.1': `
2025-05-01 in-progress | Each newly qualified worker’s caseload counted
2025-05-16 amber | 12 of 21 are over the cap; one holds 19 in her third month.
= 9 of 21 within.
> Plan for each of the 12 | naomi | 2025-05-30
2025-06-13 green
+ Thirty-one children have moved to experienced workers, each with a goodbye and a hello.
= 16 of 21 within.
2025-06-27 green
+ Nobody new has gone over in June.
= 18 of 21.
2025-07-11 green
+ The director signs any exception. She has signed one.
= 20 of 21.
2025-07-17 delivery supports policy | Caseload cap: who may agree an exception | Signed by the director
2025-07-18 data supports report 2025-05-01..2025-07-11 @liwen | Caseloads of newly qualified workers | 20 of 21 within the cap
2025-07-22 submitted | Cap in force, exceptions signed by the director
2025-07-29 complete | Payroll list against caseload list: all agreed
2025-09-01 embedding | Two terms, with the workers’ own survey
2025-10-10 unrated
- Two were over for nine days in September when a colleague left.
= 20 of 22.
2025-11-14 voice supports staff_survey 2025-10-20..2025-11-07 @ffion | Newly qualified workers’ survey, autumn | 17 of 22 say that they can do the work well
2025-11-18 difference 2 | Held in most teams; assessment went over in October.
2025-11-21 unrated
+ 21 of 22.
= Monthly count, and survey: 17 of 22.
2026-01-16 unrated
+ A year since the first count. The cap is part of how work is given out.
= 23 of 24.
2026-01-21 data supports report 2025-09-01..2025-12-31 @liwen | Caseloads of newly qualified workers, autumn term | 21 or 22 of 22 each month
2026-02-13 voice supports staff_survey 2026-01-19..2026-02-06 @ffion | Newly qualified workers’ survey, spring | 20 of 24
2026-02-16 data supports report 2025-09-01..2026-01-31 @liwen | Caseloads of newly qualified workers, five months | Never more than one over
2026-02-24 difference 3 | Five months, all teams, and the workers say so twice.
2026-03-05 embedded | Two kinds of evidence over two terms. Look again on 4 September.
2026-05-22 unrated
= 23 of 24.
- Three of those within the cap have no manager at present.
`,
  '5.2.2': `
2025-12-01 in-progress | Seven sets of rules found in seven teams
2025-12-12 amber | Seven teams, seven sets of rules.
+ Everyone agrees that there must be one.
= 31 children unallocated for more than five working days.
> One draft | hannah | 2026-01-23
2026-01-30 green
+ One draft, two pages.
= Waiting more than five working days at the end of December: 27.
2026-03-06 green
+ Tried in two teams.
= Waiting more than five working days at the end of February: 22.
2026-03-11 delivery neutral policy | Duty and allocation rules, draft 3 | Two pages
2026-04-14 difference 1 | Tried in two teams, where nobody waits. Elsewhere as before.
2026-04-27 green
+ With the date moved to July we will land.
= Waiting more than five working days at the end of March: 21.
- Unions want duty days counted.
2026-05-28 green
= Waiting more than five working days at the end of April: 19.
`,
  '5.2.3': `
2025-11-17 in-progress | What social workers type counted for a week
2025-11-28 amber | Six hours a week each is spent on typing and booking.
+ A week’s diary from 62 social workers.
= 6.1 hours on average.
> Ten roles graded | bola | 2026-02-20
2025-12-03 data neutral survey 2025-11-10..2025-11-14 | A week’s diary of 62 social workers | 6.1 hours of typing and booking
2026-01-30 amber | Grading is slow.
2026-02-27 green
+ Roles are graded.
> Six advertised | bola | 2026-03-20
2026-03-31 amber | Six were advertised and then held by the spending panel.
2026-04-30 amber | Still held. 31 people had applied.
- They will not wait.
2026-06-18 paused @angela | Budget line frozen until July. Resumes 1 August
2026-06-18 amber | Paused: budget line frozen until July. Resumes 1 August.
= 4 of 14 teams, as when we began.
`,
}
