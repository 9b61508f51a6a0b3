import { TITLES_OF_DIFFERENCE } from './titles-of-difference.ts'
import { TITLES_OF_PEOPLE } from './titles-of-people.ts'
import { TITLES_OF_TRACKING } from './titles-of-tracking.ts'
import { TITLES_OF_WORK } from './titles-of-work.ts'
import type { TitleRule } from './vocabulary.ts'

/**
 * Column titles met in councils' plans, by meaning. Titles are compared in plain lower case without
 * punctuation, "(s)" taken off. A weight of 10 is sure, 5 needs the column's contents to agree.
 */
export const TITLES: TitleRule[] = [
  ...TITLES_OF_TRACKING,
  ...TITLES_OF_PEOPLE,
  ...TITLES_OF_DIFFERENCE,
  ...TITLES_OF_WORK,
]
