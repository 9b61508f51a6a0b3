/** The stories of objective 5.3, action by action. */
export const stories53: Readonly<Record<string, string>> = {
  '5.3.1': `
2025-05-01 in-progress | Programme for the first year written with last year’s group
2025-05-23 green
+ Last year’s group wrote what they wished that they had known.
= Eleven of 18 were still here after a year.
> Programme to September’s group | ffion | 2025-07-18
2025-06-27 green
+ Twenty places, 94 applied.
2025-07-30 green
+ Every one of the 20 has a practice supervisor with time set aside.
2025-08-15 green
+ Supervisors met for the first time without managers.
2025-09-19 green
+ Twenty began on 8 September.
2025-10-10 delivery supports training_record 2025-09-08..2025-10-03 | Academy: first month | 20 of 20 came to every day
2025-10-14 submitted | First month done; supervisors in place for all 20
2025-10-22 complete | Met six of the group and two supervisors
2025-11-21 unrated
+ Nobody has left in the first term.
= 20 of 20.
2026-01-12 embedding | Who stays, what they say and what audits find
2026-02-06 unrated
+ All 20 are here.
= Survey: 17 of 20 would tell a friend to come.
2026-03-19 unrated
+ Eight files read with the group: five were good.
= 5 of 8.
2026-03-20 voice supports staff_survey 2026-01-19..2026-02-06 | Academy group’s survey | 17 of 20 would tell a friend to come
2026-03-31 difference 2 | The group does well. Their files are good in three teams of five.
2026-05-21 unrated
= 17 of 20.
- Three left in April, all from teams without a manager.
`,
  '5.3.2': `
2025-10-27 in-progress | Four lists found in four places
2025-11-14 green
+ Four lists will become one.
> Supplier chosen | gareth | 2025-12-19
2025-12-19 green
+ Supplier chosen; records of 412 people to move.
2026-02-06 amber | File sent back twice for missing dates.
- 140 people have training and no date for it.
2026-03-20 amber | No test file from the supplier.
back 2026-03-30 | Say what is known about the 140 and who will ask them.
2026-05-06 unrated
+ Supplier has the file. Waiting for a test date.
ok none
`,
  '5.3.3': '',
}
