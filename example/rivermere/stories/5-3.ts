/** The stories of objective 5.3, action by action. */
export const stories53: Readonly<Record<string, string>> = {
  '5.3.1': `
2025-05-01 in_progress
2025-10-14 submitted
2025-10-22 complete
2026-01-12 embedding
2026-03-31 difference 2 | To be written
`,
  '5.3.2': `
2025-10-27 in_progress
2026-05-06 unrated
`,
  '5.3.3': `

`,
}
