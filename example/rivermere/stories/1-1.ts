/** The stories of objective 1.1, action by action. */
export const stories11: Readonly<Record<string, string>> = {
  '1.1.1': `
2025-05-06 in-progress | First report drafted from what each team already counts
2025-05-19 amber | Five sources, four definitions of “open”. The first report will be late.
+ Ruth and I have agreed what two pages must hold: audit, voice, numbers, and what we did.
> One page of definitions | liwen | 2025-06-06
2025-06-10 green
+ First report went to the board on 5 June, 2 pages.
= Members asked four questions, all about re-referrals.
- There was nothing in it from children.
2025-07-14 green
+ The second opened with what three young people said about moving.
= Read aloud at the board by the Lead Member.
> A place in each report kept for voice | zainab | 2025-08-22
2025-08-18 green
+ No board in August; the report went by e-mail and six of ten members answered.
2025-09-09 delivery supports minutes 2025-06-05..2025-09-05 | Board minutes: questions asked of the practice report | Three reports, nine questions
2025-09-16 green
+ Three reports in a row, each on time.
- Audits are thin: 12 files in a quarter say little about 14 teams.
2025-09-22 submitted | Three reports delivered, cycle agreed for the year
2025-09-29 complete | Read all three; they say what leaders did as well as what they saw
2025-10-17 unrated
+ October’s report had a page written by two social workers.
= Read by 212 staff, the most of any paper this year.
2025-10-23 embedding | Watch whether questions lead to action, for two quarters
2025-12-09 difference 1 | Reports arrive and are liked. I could not find a decision that came from one.
2025-12-10 unrated
+ Four more reports.
= Every board has asked at least one question.
- Questions are noted but I cannot always say what came of them.
2026-01-16 unrated
+ January’s report showed one number two ways, and the board saw that the good news was one team.
- Three members said that they read only the first page.
2026-02-27 audit supports document_review 2025-06-05..2026-02-19 @ruth | Practice reports: what came of the questions | 16 of 21 questions led to something that can be named
2026-03-10 difference 2 | In assessment and the front door the report now changes what leaders do. In care it does not yet.
2026-03-18 unrated
+ The report on chronologies led the board to ask for a date, and the date was set.
= 16 of 21 questions led to something that can be named.
2026-04-21 unrated
+ Re-referrals were raised in the report in March and April, and became an action.
= Minutes of 2 April, item 6.
2026-06-11 voice neutral member_survey @seun | Dame Jocelyn asked five members what is weak in practice | Four could say, and why
2026-06-15 unrated
+ Seven of nine reports since summer led to a recorded question.
= Minutes, June 2025 to May 2026. Dame Jocelyn asked five members what is weak in practice; four could say.
- The two without questions were the longest.
> Back to two pages | liwen | 2026-07-01
`,
  '1.1.2': `
2025-06-02 in-progress | Nine senior leaders paired with nine social workers
2025-06-13 amber | Three of nine did an audit in the first month.
+ Those who did it want to do it again.
= Audit register: 3 of 9.
> Dates for the year in every leader’s diary | farida | 2025-06-27
2025-07-11 amber | Four of nine. Diaries were changed for budget meetings.
+ Sitting with the social worker makes the difference; reading alone did not.
= Register: 4 of 9.
2025-08-15 green
+ Six of nine, in August.
= Register. Social workers said that the hour was worth it in five of six.
2025-09-19 green
+ Seven of nine. The Chief Executive did hers with a newly qualified worker.
- Leaders are kinder than moderators. Of 16 moderated, seven were marked down.
> Half a day on grading for all nine | ruth | 2025-10-17
2025-09-24 audit contradicts moderation 2025-06-02..2025-09-12 @ruth | Leaders’ grades moderated, first round | 9 of 16 agreed; leaders half a grade too generous
2025-10-17 green
+ The half day on grading was the liveliest that we have had.
= Register: 7 of 9.
2025-11-21 green
+ Eight of nine.
= What leaders wrote that they would change: 22 things since June. Fourteen have happened.
2025-12-05 delivery supports attendance 2025-06-02..2025-11-28 | Register of senior leaders’ audits | 38 of 54
" Month, done, of
" June, 3, 9
" July, 4, 9
" August, 6, 9
" September, 7, 9
" October, 7, 9
" November, 8, 9
2025-12-10 difference 2 | Leaders’ questions are better informed in four services; two still speak only of numbers.
2025-12-12 amber | Inspection follow-up took December; five of nine.
- We said each month. A month with a crisis in it is when it matters most.
> Missed December audits done by 23 January | farida | 2026-01-23
2026-01-30 green
+ All four missed audits were done, and January’s too.
= Register: 9 of 9 for January.
2026-02-27 green
+ Eight of nine. Grades now agree with moderators’ in 14 of 17.
= Moderation, October to January.
2026-03-04 audit supports moderation 2025-10-01..2026-01-30 @ruth | Leaders’ grades moderated, second round | 14 of 17 agreed
2026-03-20 green
+ Nine months without a break but December.
= Social workers: the conversation helped in 27 of 34.
2026-03-23 voice supports staff_survey 2025-06-02..2026-03-13 @zainab | What social workers said after a leader’s audit | It helped in 27 of 34
2026-03-26 submitted | A full year’s cycle is set, with a rule for missed months
2026-04-10 complete | Read the register and eight audits. Two of the eight had changed something that I could see.
2026-04-17 unrated
+ The rule for missed months was used once, and worked: the audit was done eight days later.
= Register: 9 of 9 for March, one of them late.
2026-04-21 difference 3 | In most services leaders name children’s experience before numbers, and social workers say so too.
2026-05-15 unrated
+ Eight of nine in April.
- The one who missed it has now missed twice. I have spoken to them.
2026-05-28 embedding | Two quarters, with moderation each
2026-06-12 unrated
+ Eight of nine in May.
= Register, and moderation of five: all agreed.
`,
  '1.1.3': `
2026-03-04 in-progress | Evidence list agreed for six themes
2026-03-13 green
+ Two councils have said yes: each will send three peers in September.
> Evidence owners named for six themes | ruth | 2026-03-27
2026-03-30 green
+ Each theme has someone who gathers its evidence, and knows what will not count.
- Workforce has not named anyone.
> Someone named for workforce | gareth | 2026-04-10
2026-04-14 green
+ Evidence in for four of six themes.
= List kept by Li Wen: 61 of 96 items.
- Workforce has sent four of sixteen.
> Workforce evidence | gareth | 2026-05-08
2026-05-07 green
+ Five of six themes. The staff reference group will read the first draft.
= 84 of 96 items.
2026-05-26 green
+ Evidence for the sixth theme has come in, four weeks late.
= 91 of 96 items.
2026-05-27 delivery supports document | Evidence list for the self-evaluation | 91 of 96 items, with dates
2026-06-10 green
+ Evidence is in for all six themes.
= 91 of 96 items. Seventeen are older than a year and will not be used.
- The first draft says “we know” 23 times. In nine places we do not.
> First draft to the staff reference group | angela | 2026-07-10
`,
}
