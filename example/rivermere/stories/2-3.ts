/** The stories of objective 2.3, action by action. */
export const stories23: Readonly<Record<string, string>> = {
  '2.3.1': `
2025-04-28 in_progress
2025-09-24 submitted
2025-10-01 complete
2025-10-09 embedding
2025-12-16 difference 2 | To be written
2026-04-14 difference 3 | To be written
2026-04-16 embedded
2026-06-16 regressed
2026-06-16 difference 1 | To be written
2026-06-17 red | To be written
`,
  '2.3.2': `
2025-10-06 in_progress
2026-02-17 difference 1 | To be written
2026-05-06 green
2026-06-10 green
`,
  '2.3.3': `

`,
}
