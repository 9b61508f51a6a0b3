/** The stories of objective 3.3, action by action. */
export const stories33: Readonly<Record<string, string>> = {
  '3.3.1': `
2025-10-20 in-progress | Attendance counted for the first time
2025-10-31 red | Health took part in four meetings of ten, and no rota exists.
+ We can now count. Police took part in seven of ten.
= 52 meetings in September: police 37, health 21.
> A rota for school nurses, named by day | siobhan | 2025-11-28
2025-11-26 red | The rota has two names for five days.
+ A desk sergeant now answers every request within an hour.
= October: police 44 of 54, health 20 of 54.
- Health are asked by e-mail, on average three hours before.
> One telephone number for health, answered nine to five | siobhan | 2025-12-19
2025-12-15 red | Health rota still has two names for five days.
+ Both agreed who may speak for a school in the holidays.
= November: police 45 of 51, health 21 of 51.
2026-01-07 red | The number is agreed but nobody answers it on two days a week.
+ By telephone has been accepted as taking part.
= December: police 41 of 48, health 23 of 48.
2026-01-20 data neutral indicator 2025-10-01..2025-12-31 @liwen | Who took part in strategy meetings, autumn | Police 128 of 155, health 65 of 155
2026-02-11 red | Health: five of ten. Without a third nurse it will not pass six.
+ Police nine of ten for the first time.
= January: police 52 of 57, health 28 of 57.
- In two meetings about babies no health worker was there.
> Both read again with health, and what was missed | margit | 2026-03-06
2026-03-11 amber | A third nurse begins on 23 March.
+ The two meetings about babies were read again. In one the plan was changed.
= February: health 29 of 55.
2026-03-26 amber | The third nurse began on Monday; the school holidays are next.
= March so far: health 27 of 46.
2026-04-14 red | The rota cannot be filled in the school holidays; the first week fell to four of ten.
+ Outside the holidays health now come to six of ten.
= First half of April: health 9 of 22.
- School nurses work in term time. This is true of every holiday.
> Cover for the holidays costed | siobhan | 2026-05-15
2026-04-30 difference 2 | Where both take part, audits find plans that fit the risk. It is not yet so in every team.
2026-05-12 red | April as a whole was four of ten, against nine.
+ Holiday cover is costed: £46,000 a year.
= April: police 50 of 55, health 22 of 55.
> Money for the summer | siobhan | 2026-06-05
2026-05-27 red | Health’s money for the summer is not agreed, and without it July will be like April.
+ The best fortnight so far: health at 19 of 26.
= Count, 11 to 22 May.
2026-05-28 audit supports case_file_audit 2026-05-05..2026-05-22 @ruth | Audit round 2: strategy meetings | In 9 of 11 with health there, the plan used what health knew
2026-06-05 data supports indicator 2026-05-01..2026-05-31 @liwen | Who took part in strategy meetings, May | Police 53 of 58, health 41 of 58
" May 2026, strategy meetings: 58
" Police took part: 53. Health took part: 41. School or nursery: 39
" By telephone or video: 31 of the 41 for health
2026-06-16 amber | Health cover for the summer holidays is not yet settled.
+ Health came to seven meetings of ten in May, the most since we began to count. Police come to nine of ten.
= May: police 53 of 58, health 41 of 58.
- Cover is paid for until September and not after.
> Health cover for school holidays settled | siobhan | 2026-07-10
`,
  '3.3.2': `
2026-03-05 in-progress | One-page record agreed with police
2026-03-10 green
+ The record is one page: what we know, what we decided, who does what by when.
= Before we began: 35% shared in one working day.
> Page built into the case system | liwen | 2026-04-10
2026-03-18 green
+ Police tried the page on their own form, and kept ours.
2026-03-30 green
+ Used in both assessment hubs.
= Sample of 30: 15 shared in one working day.
- Sent by hand to 11 addresses each time.
2026-04-10 green
+ Built into the case system.
= First week: 22 of 34 shared in a day.
2026-04-20 amber | Post to GPs takes three days, and secure mail is not ready for them.
+ Police and schools have it the same day.
= March: 58% shared with everyone; 81% if GPs are left out.
> Date for secure mail for 22 surgeries | siobhan | 2026-05-01
2026-05-05 green
+ Secure mail will reach every surgery by 17 July, so with the new date we will land.
= April: 66%.
2026-05-06 difference 2 | Schools say that they know the plan the next morning. Surgeries do not.
2026-05-14 data supports indicator 2026-03-01..2026-04-30 @liwen | Strategy meeting record shared in one working day | March 58%, April 66%
2026-05-19 voice supports partner_feedback 2026-05-04..2026-05-15 | What 12 schools say about the record | Ten knew the plan next day
2026-05-28 green
+ Fourteen of 22 surgeries are on secure mail.
= First three weeks of May: 74%.
- Meetings that end after four o’clock are shared late: 6 of 11.
> Business support until six on weekdays | bola | 2026-06-30
`,
  '3.3.3': '',
}
