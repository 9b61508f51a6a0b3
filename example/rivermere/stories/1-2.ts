/** The stories of objective 1.2, action by action. */
export const stories12: Readonly<Record<string, string>> = {
  '1.2.1': `
2025-05-01 in-progress | Role advertised with the department’s agreement
2025-05-16 green
+ Four people applied. Two young people sat on the panel and asked the last question.
> Interviews | helen | 2025-05-30
2025-06-12 green
+ Dame Jocelyn Arkley accepted on 6 June.
= Her first act was to ask for the last two years’ minutes.
> Terms of reference to the board | helen | 2025-07-17
2025-06-27 green
+ The chair met each member alone. Most said that they had never been told what they may decide.
> Terms that say who decides what | helen | 2025-07-11
2025-07-17 submitted | Chair in post, terms of reference agreed on 17 July
2025-07-17 delivery supports document | Terms of reference, version 1 | Who decides what, and how a challenge is recorded
2025-07-25 complete | Terms read against the visit’s letter; appointment letter seen
2025-09-11 embedding | Adviser reviews the board after six months
2025-10-14 unrated
+ The chair meets the adviser and the young people before every board.
= Members’ form after September’s board: six of ten say that challenge was clear.
2025-11-14 external supports adviser_visit @seun | DfE adviser’s note on three boards | Challenge is real; follow-up is not yet
2025-11-14 data supports minutes 2025-09-11..2025-10-23 @seun | Challenges recorded at the first two boards under the chair | 13 in two meetings; 2 in the two before
2025-11-27 voice supports member_survey 2025-10-23..2025-11-07 @seun | What ten members say of the board, first time | Eight say that challenge is clear
2025-12-11 difference 2 | Papers are shorter and questions harder. Follow-up is not yet sure.
2026-01-16 unrated
+ Two papers were sent back in January because they had no numbers in them.
= Members’ form: eight of ten.
2026-02-20 unrated
+ The notice’s first condition is met and the adviser has said so.
= Adviser’s note of 10 February.
- The vice-chair’s place has been empty since November.
2026-02-26 voice supports member_survey 2026-02-19..2026-02-25 @seun | What ten members say of the board | Nine say that challenge is clear and followed up
2026-02-27 external supports adviser_review @seun | DfE adviser’s six-month review of the board | Eight of nine terms are lived
2026-03-02 data supports minutes 2025-09-11..2026-02-19 @seun | Papers sent back or held, by board | 5 of 41
2026-03-05 difference 3 | Members, the adviser and the minutes say the same thing over two reviews.
2026-03-12 embedded | Three kinds of evidence, twice over. Look again in September.
2026-05-20 unrated
+ The chair stopped an item in May because nobody from health had come.
= Members’ form: nine of ten.
`,
  '1.2.2': `
2025-10-13 in-progress | Log begun with 12 challenges from three boards
2025-10-24 amber | I found 12 challenges in three sets of minutes; five had no one to answer.
+ The log is one table: who asked, what, who answers, by when, whether it was enough.
> Someone named for all 12 | seun | 2025-11-06
2025-11-07 amber | Seven of twelve still have nobody to answer.
- Two are about health and I do not know whom to ask.
> Names from the NHS and the police | siobhan | 2025-11-20
2025-11-21 amber | Nine of 12 have an owner, four an answer.
= Challenge log.
- Answers are long and do not say yes or no.
2025-12-12 green
+ All have an owner. The chair reads the unanswered ones aloud at the start.
= 11 of 19 answered by the next meeting.
2026-01-09 green
+ The log was open on the screen during the board, and people corrected it.
2026-01-23 green
+ Scrutiny’s questions are in the log too.
= 15 of 23.
2026-02-20 green
+ Unanswered are now four, the oldest since October.
= 20 of 27 answered by the next meeting.
- Two of the four are ours to answer and I did not chase them.
2026-03-13 amber | Those who asked were satisfied in only half.
+ We began to ask “was that enough?”
= 10 of 19 said yes.
2026-03-18 difference 1 | A tidy log. Whether challenge changes anything cannot yet be seen.
2026-04-15 green
+ Answers are held to five lines.
= 26 of 33 answered by the next meeting.
2026-04-17 delivery supports document 2025-09-11..2026-04-02 | Challenge log, all boards | 33 challenges, 26 answered in time
" Board, asked, answered by the next meeting, enough
" Improvement Board, 21, 18, 11
" Children’s Scrutiny Committee, 8, 6, 4
" Young People’s Shadow Board, 4, 2, 1
2026-05-06 green
+ Every board and scrutiny now uses one log.
= 29 of 36.
2026-05-20 submitted | In use at five bodies, with unanswered reported at each meeting
2026-05-20 unrated
+ Unanswered are reported at every meeting.
= 31 of 38 answered by the next meeting; 19 of 31 thought the answer good enough.
- Young people’s challenges are answered last.
2026-05-27 complete | Followed six challenges from the minutes to the log and back
`,
  '1.2.3': `
2026-03-02 in-progress | The shadow board chose its first subject: moving home at short notice
2026-03-12 green
+ They chose in ten minutes, and nobody had to explain why it mattered.
> First item at the board of 14 May | zainab | 2026-05-14
2026-03-31 green
+ Nine young people met twice. They have asked for the number of moves with less than a day’s notice.
= Their own notes.
> The number they asked for | liwen | 2026-04-17
2026-04-22 difference 1 | They have met and prepared. The board has not yet heard them.
2026-04-23 green
+ They have the number: 38 moves in a year with less than a day’s notice.
2026-04-28 voice supports participation_session | Shadow board: notes of 26 March and 23 April | Written by the young people
2026-05-06 green
+ The item is on the agenda for 9 July in place of 14 May.
- Four of the nine sit exams between 11 May and 19 June.
2026-05-20 amber | School exams took the first two dates.
+ They asked us to wait, in a letter that they all signed.
> New dates after the exams | zainab | 2026-06-05
2026-06-09 amber | School exams took the first two dates. The first item is now 8 October.
+ Two dates in July are set, and the chair has written to each of them.
- If the board is late to answer, as it has been with other challenges, they will not come again.
> Rehearsal with the chair | zainab | 2026-07-16
`,
}
