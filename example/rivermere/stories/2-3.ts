/** The stories of objective 2.3, action by action. */
export const stories23: Readonly<Record<string, string>> = {
  '2.3.1': `
2025-04-28 in-progress | Supervision counted from diaries
2025-05-09 red | 58% on time; in two teams one in three.
= Diaries: 107 of 184.
> Dates for six months in every diary | meera | 2025-05-30
2025-06-06 amber | Dates are set; three managers hold children themselves and cancel.
= Held on time in May: 64%.
> Their children moved to others | naomi | 2025-06-27
2025-07-04 amber | One manager still holds nine children.
+ Cancelled supervision must be held within a week.
= Held on time in June: 71%.
2025-08-08 green
+ Holiday cover was planned, and held.
= Held on time in July: 76%.
2025-09-05 green
+ Only two teams are below 80%.
= Held on time in August: 83%.
2025-09-19 data supports indicator 2025-04-01..2025-08-31 @liwen | Supervision on time | From 58% to 83%
2025-09-22 delivery supports policy | Supervision policy, 2025 | Every four weeks, and every two for newly qualified workers
" https://intranet.rivermere.example/supervision-policy
2025-09-24 submitted | 86% in the first three weeks of September
2025-10-01 complete | Checked 20 records against diaries: 19 agreed
2025-10-09 embedding | 85% for two quarters, with audit
2025-11-14 unrated
+ Only one team has been below 80% since September.
= October: 88%.
2025-12-12 unrated
+ October to December 87%.
= Monthly count. Audit: last month’s actions carried forward in 22 of 40.
2025-12-15 audit supports supervision_audit 2025-11-03..2025-12-05 @ruth | Supervision audit 1 | 22 of 40 carry actions forward, from 12
2025-12-16 difference 2 | On time almost everywhere; thoughtful in about half.
2026-01-09 data supports indicator 2025-10-01..2025-12-31 @liwen | Supervision on time, October to December | 87%
2026-01-23 unrated
+ December held at 85% in spite of the holidays.
- Notes are short. Reflection is a line at the end.
2026-03-13 unrated
+ January to March 86%.
= Monthly count.
- Two managers leave in April.
2026-03-27 voice supports staff_survey 2026-03-02..2026-03-20 @zainab | Social workers: supervision helps me to think | 74 of 108 agree
2026-04-09 data supports indicator 2026-01-01..2026-03-31 @liwen | Supervision on time, January to March | 86%
2026-04-10 audit supports supervision_audit 2026-02-23..2026-03-27 @ruth | Supervision audit 2 | 27 of 40 carry actions forward
2026-04-14 difference 3 | Held for two quarters; staff and audits agree in most teams.
2026-04-16 embedded | 87% and 86%, two audits and a survey. Look again at two months below 85%.
2026-05-15 unrated
= April: 71%.
- Four manager posts are empty. Their teams are supervised by whoever can.
> Acting managers | meera | 2026-05-29
2026-06-03 unrated
= May, first three weeks: 66%.
- I have told the director that this is no longer embedded. The figures for May will show it.
> Four acting managers | meera | 2026-06-19
2026-06-12 audit contradicts supervision_audit 2026-05-18..2026-06-05 @ruth | Supervision audit 3 | 19 of 40 carry actions forward
" Supervision audit 3, 18 May to 5 June 2026: 40 records from 14 teams
" Last month’s actions carried forward or closed: 19 of 40 (audit 2: 27 of 40)
" Teams with a manager: 17 of 26. Teams without: 2 of 14
" Reflection, not only tasks: 11 of 40, as before
2026-06-15 data contradicts indicator 2026-04-01..2026-05-31 @liwen | Supervision on time, April and May | 71%, then 68%
" Month, due, on time
" January, 178, 154
" February, 180, 154
" March, 181, 156
" April, 179, 127
" May, 177, 120
2026-06-16 difference 1 | Most of what was gained is gone in the teams without a manager.
2026-06-16 regressed | On time fell to 68% in May, below 85% for two months running
2026-06-17 red | Below 85% for two months running; four of 14 teams have no manager.
+ Ten teams have held: 86% among them.
= May: 68% in all. In the four teams without a manager 24%.
- Newly qualified workers are in three of those four teams.
> Acting managers in all four teams | farida | 2026-07-03
> What next, to the Programme Board | meera | 2026-07-02
`,
  '2.3.2': `
2025-10-06 in-progress | Two-day course chosen by managers themselves
2025-10-17 green
+ Twelve managers in the first cohort.
> First two days | joel | 2025-11-14
2025-11-21 green
+ Eleven of twelve finished. They brought their own worries, and that was the course.
= Attendance: 11 of 34.
2025-12-15 audit neutral supervision_audit 2025-11-03..2025-12-05 @ruth | Supervision audit 1: reflection | 8 of 40 notes show it
2025-12-18 green
+ Managers have asked for the course to be about their own worst hour, and it will be.
2026-01-16 green
+ Second cohort booked for February.
2026-02-17 difference 1 | A third of managers have been trained. Notes are as they were.
2026-02-20 green
+ Twelve more.
= Attendance list to January: 23 of 34 managers.
- Supervision audit: reflection in 8 of 40 notes.
2026-03-20 green
+ Managers meet in threes each month to practise.
= Nine of 23 came twice.
2026-04-10 audit neutral supervision_audit 2026-02-23..2026-03-27 @ruth | Supervision audit 2: reflection | 11 of 40 notes show it
2026-04-21 amber | The trainer is off sick; the third cohort cannot be in May.
2026-05-06 green
+ New dates in September, with another trainer as a reserve. With the date moved, we will land.
= Attendance list to April: 23 of 34 managers.
2026-05-22 green
+ A second trainer has met the group and is booked for September.
2026-06-10 green
+ The last eleven have places.
= Attendance list to May: 23 of 34 managers.
- Four of those trained have left. The number who are here and trained is 19.
> Count those in post, not those who ever came | joel | 2026-06-30
`,
  '2.3.3': '',
}
