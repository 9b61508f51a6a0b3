/** The kinds of finding in the words of the field. */
export const findingKindWords: Record<string, string> = {
  'priority-action': 'Area for priority action',
  'area-for-improvement': 'Area for improvement',
  recommendation: 'Recommendation',
}
