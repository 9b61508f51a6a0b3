/** The stories of objective 3.1, action by action. */
export const stories31: Readonly<Record<string, string>> = {
  '3.1.1': `
2025-05-06 in-progress | Daily count at four o’clock begun on a whiteboard
2025-05-15 amber | We cannot yet see which contacts are open at the end of a day.
+ Managers meet at nine each morning and share out what came in overnight.
= April: 62% of 1,088 contacts decided in one working day.
- The system shows when a contact came in, not when it was decided. We count by hand.
> Report of open contacts at four o’clock each day | liwen | 2025-06-13
2025-06-13 data neutral report 2025-05-12..2025-06-06 | Open contacts at four o’clock, first four weeks | Counted by hand; two days missing
2025-06-16 amber | Two of the six manager posts are covered by agency staff until August.
+ The four o’clock report runs by itself. On the worst day 41 contacts were still open; on the best, six.
= May: 64% of 1,131.
- When either agency manager is away, decisions wait for the other.
> Cover list for managers, agreed with the agency | tom | 2025-07-04
2025-06-30 amber | Second agency manager is off until mid-July.
= Last full week of June: 66%.
2025-07-14 amber | Better, but July’s first week fell back when two managers were on leave.
+ Police now send domestic abuse notices in two batches, not nine.
= June: 67% of 1,174. First week of July: 59%.
> Third manager trained to decide contacts | tom | 2025-08-08
2025-08-18 red | August will be below 65%; we have three managers for six posts.
+ Nobody waited more than three days.
= July: 63% of 1,046, the lowest since we began to count.
- Holidays. Two people covered what six should.
> Two assessment managers to take a day each week until September | farida | 2025-08-22
2025-09-15 amber | Back where we were in June; it depends on two borrowed managers.
+ The borrowed managers ask different questions, and the team has begun to like it.
= August: 70% of 902.
2025-10-13 amber | Both new managers begin on 3 November. Until then we borrow.
+ Inspectors sat with the team for a morning. They saw quick work and few written reasons.
= September: 74% of 1,230.
- Speed is getting better faster than the record of why.
> Induction for the two new managers | tom | 2025-11-07
2025-10-30 amber | Half-term week is covered by one manager.
+ Decisions are written before the call ends in a third of contacts.
2025-11-17 green
+ Both managers have begun. A contact that comes in before noon is now decided that day.
= October: 76% of 1,302. Open at four o’clock: eleven on average, from 29 in June.
2025-12-15 green
+ Three weeks running above 80%.
= November: 79% of 1,187.
- Schools break up on 19 December, and what they have been holding comes in that week.
> Two extra half days of a manager before the holiday | tom | 2025-12-17
2025-12-17 difference 2 | The two assessment hubs decide in time nearly always; the evening team does not.
2026-01-19 green
+ The week before the schools broke up held at 77% with 390 contacts.
= December: 84% of 1,096.
2026-02-16 green
+ Decisions are now made the same day for three contacts in five.
= January: 86% of 1,268. Audit round 1: 17 of 24 decisions were the right one.
- Seven were not. In four the manager had not looked at earlier contacts.
> Earlier contacts shown on the decision page | liwen | 2026-03-13
2026-02-24 audit supports case_file_audit 2026-01-12..2026-02-06 | Audit round 1, front door | 17 of 24 decisions right, moderated
2026-03-16 green
+ Earlier contacts show on the decision page since Monday. Managers say that they open them.
= February: 89% of 1,143.
2026-03-20 data supports indicator 2025-04-01..2026-02-28 | Contacts decided in one working day, eleven months | From 62% to 89%
" Month, contacts, decided in one working day
" April 2025, 1088, 62%
" July 2025, 1046, 63%
" October 2025, 1302, 76%
" January 2026, 1268, 86%
" February 2026, 1143, 89%
2026-03-23 delivery supports document | Four o’clock report: what it shows and who acts | In daily use since June 2025
2026-03-24 submitted | Above 85% for three months, and the four o’clock report is part of the day
2026-03-31 complete | Read the daily reports for March and sat with the team on 27 March
2026-04-13 embedding | Two quarters of 90%, an audit round and what referrers say
2026-04-29 unrated
+ April’s count looks like 90%, with the school holidays in it.
= Daily report to 28 April.
- The evening team is at 74%.
2026-05-28 audit supports case_file_audit 2026-05-05..2026-05-22 @ruth | Audit round 2, front door: was the decision right? | 20 of 24, from 15 of 24 last spring; moderated
2026-06-03 difference 3 | Decided in time in every team but one, for three months, and right in 20 of 24.
2026-06-05 data supports indicator 2026-05-01..2026-05-31 @liwen | Contacts decided in one working day, May | 91% of 1,204
2026-06-11 unrated
+ Nine contacts in ten are decided in one working day for the third month, and May was our busiest since October.
= May: 91% of 1,204. March 88%, April 90%.
- More of those we decide quickly are coming back. Ruth Coyle begins to look at repeat contacts this month.
> Show repeat contacts beside the daily count | liwen | 2026-07-10
2026-06-15 voice neutral partner_feedback 2026-05-18..2026-06-10 @zainab | Twelve who referred, asked whether they heard back | Nine heard within two days
`,
  '3.1.2': `
2026-02-23 in-progress | Work on the new contact form begun with two duty managers
2026-02-25 green
+ Duty managers drew the form themselves. It asks one question: why this, for this child, now?
= First sample: 22 of 50 contacts had reasons that a stranger could follow.
> Version 4 of the form agreed | tom | 2026-03-06
2026-03-02 delivery supports document | Contact form, version 4 | Agreed by the five team managers
" Contact form, version 4
" 1. What are we told, and by whom?
" 2. What did we already know? Say what you looked at.
" 3. What have you decided, and why this, for this child, now?
" 4. Who has been told, and when?
2026-03-12 green
+ Seventeen duty managers came to the briefing and tried the form on old contacts.
= Attendance list: 17 of 21. In the exercise they agreed on 14 of 16.
- The four who could not come are the evening and weekend managers.
> Second briefing, at half past five | tom | 2026-03-20
2026-03-12 delivery supports attendance | Briefing for duty managers: who came | 17 of 21
" Briefing on the contact form, 12 March 2026, 2pm to 3.30pm
" Invited: 21 duty managers. Came: 17
" Not there: two evening managers, two weekend managers
" Exercise: 16 old contacts. Agreed on the decision and the reason: 14
2026-03-23 amber | The supplier cannot put the form into the system before late April.
+ Two teams use it on paper, and copy it in.
= Sample, week of 16 March: 22 of 50.
- Copying takes ten minutes a contact. It will not last.
> Date for the system change from the supplier, in writing | liwen | 2026-03-27
2026-04-15 amber | The form goes live on 28 April if testing holds.
+ Testing found three faults; two are mended.
= Sample, week of 6 April: 27 of 50, nearly all of the rise from the two paper teams.
> Last fault mended and tested | liwen | 2026-04-24
2026-04-22 external supports adviser_visit | DfE adviser’s visit note | Read 12 contacts with the team and could follow seven
" Visit to the front door, 22 April 2026
" I read 12 contacts from the week before with a team manager.
" I could follow the reason for the decision in seven. All seven were on the new form.
" The team is calm and knows what it wants. Two teams do not have the form and say so.
" I would like to see evenings and weekends next time.
2026-04-22 difference 2 | Reasons are clear where the form is used, in two teams then and a third on the way.
2026-04-30 amber | Live in two teams; the third follows on 5 May, two still have no date.
+ In the two live teams, a decision that is sent back for its reasons is now rare: three last week.
= Sample, week of 20 April: 31 of 50.
> Third team live | liwen | 2026-05-05
2026-05-14 amber | Two team managers are off sick, and the last two teams cannot change without them.
+ Three of five teams are live.
= Sample, week of 4 May: 36 of 50. In the live teams 28 of 30.
- The two teams without the form are also the two that lost their managers.
> Acting managers named for both teams | farida | 2026-05-22
2026-05-28 audit supports case_file_audit 2026-05-05..2026-05-22 @ruth | Audit round 2, front door | 24 audits, moderated: supports in three teams
" Audit round 2: front door
" 24 contacts, drawn at random from 5 to 22 May 2026. Eight read twice; moderated on 26 May
" Question 7, could you follow why the decision was made? Yes in 15 of 24 (round 1: 9 of 24)
" Teams with the new form: 13 of 15. Teams without: 2 of 9
" Question 2, was it the right decision? Yes in 20 of 24
2026-05-28 audit contradicts case_file_audit 2026-05-05..2026-05-22 @ruth | Audit round 2, the two teams without the form | No change since round 1: reasons could be followed in 2 of 9
2026-06-02 amber | One acting manager is named, the other is not.
+ The fourth team’s acting manager has begun and wants the form.
= Sample, week of 25 May: 38 of 50.
> Date for the system change in the last two teams | liwen | 2026-06-12
2026-06-05 data supports indicator 2026-05-01..2026-05-31 @liwen | Contacts decided in one working day | May 2026: 91% of 1,204
2026-06-10 difference 2 | Decisions are clearer in three of five teams; audits in the other two show no change. Look again in September.
2026-06-12 data supports dip_sample 2026-06-08..2026-06-12 | Dip sample of contacts, weekly | 50 contacts: 41 had clear reasons
" Week of 8 June 2026: 50 contacts, drawn at random
" Clear reasons: 41 of 50
" Day teams: 31 of 35. Evening and weekend: 10 of 15
2026-06-17 red | The case system change needed for two teams is booked for 14 July, after the due date.
+ Managers in three teams now write their reasons before the contact closes. Social workers say that they spend less time asking why a decision was made.
= Weekly dip sample: 41 of 50 contacts had clear reasons in the week of 8 June, up from 22 of 50 in March. Audit round 2 agrees for those three teams.
- Evening and weekend contacts. Duty managers there still use the old form, and 5 of 15 sampled had no reasons at all.
> New form live in the evening team | liwen | 2026-07-14
> Walk through the form with all duty managers | tom | 2026-07-03
ok 2026-06-18
`,
  '3.1.3': `
2026-03-16 in-progress | Rota and call logs for six months asked for
2026-03-18 green
+ The board’s five questions are agreed, so we know what the review must answer.
> Six months of evening and weekend calls, by hour | liwen | 2026-04-10
2026-04-16 green
+ We have the calls: 1,912 in six months. Half come between five and nine in the evening.
= Call log, October to March.
- On 23 nights one person covered all of Rivermere.
> Talk with the eight who work those hours | tom | 2026-05-01
2026-04-17 data neutral call_log 2025-10-01..2026-03-31 | Evening and weekend calls by hour, six months | 1,912 calls; 49% between 5pm and 9pm
2026-05-12 green
+ All eight have been heard. They want two things: to see the day team’s notes, and a manager who answers.
= Notes of eight talks. Seven of eight said that they had made a decision alone that they should not have.
- Any good answer costs money that is not in the budget: between £180,000 and £240,000 a year.
> Three options with costs | bola | 2026-05-29
2026-05-13 voice supports staff_form @zainab | What the evening and weekend workers told us | Eight talks, agreed with them
2026-06-03 green
+ Three options written. The unions have seen them.
= The draft answers four of five questions; the fifth waits for the police.
> Police answer on sharing a desk from ten at night | karen | 2026-06-12
2026-06-16 delivery supports document | Evening and weekend cover: review and three options | 11 pages, with costs
" Five questions, five answers
" 1. Who covers evenings and weekends? Eight people; on 23 nights in six months, one.
" 2. What can they see? The record, but not the day team’s notes.
" 3. Whom can they ask? A manager by telephone, who answered 6 times in 10.
" 4. What would be safe? Two people until eleven, and a manager who answers.
" 5. What does it cost? Option A £95,000, option B £182,000, option C £240,000 a year.
2026-06-18 unrated
+ The review is finished a day before its date and answers the board’s five questions. Option B puts a manager on call every evening.
= The review, and the call log behind it.
- Nothing has changed yet for a child on a Saturday night. That needs the money in option B.
2026-06-18 submitted | Review with three costed options sent to Farida Rahmani
`,
}
