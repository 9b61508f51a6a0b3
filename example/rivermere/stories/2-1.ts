/** The stories of objective 2.1, action by action. */
export const stories21: Readonly<Record<string, string>> = {
  '2.1.1': `
2025-05-12 in_progress
2025-12-10 submitted
2025-12-18 complete
2026-01-22 embedding
2026-04-29 difference 2 | To be written
`,
  '2.1.2': `
2025-07-14 in_progress
2026-01-20 difference 1 | To be written
2026-05-07 amber | To be written
2026-06-11 amber | To be written
`,
  '2.1.3': `
2025-09-15 in_progress
2026-04-28 difference 2 | To be written
2026-05-06 green
2026-06-09 green
`,
  '2.1.4': `
2026-03-03 in_progress
2026-04-29 difference 1 | To be written
2026-05-11 green
2026-06-12 amber | To be written
`,
}
