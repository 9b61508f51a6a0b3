import type { ThemeHabit } from '../../writing.ts'

/** Who usually accepts a theme’s updates, and after how many working days. */
export const habit1: ThemeHabit = { acceptor: 'angela', lag: 2 }
export const habit2: ThemeHabit = { acceptor: 'farida', lag: 2 }
export const habit3: ThemeHabit = { acceptor: 'farida', lag: 1 }
export const habit4: ThemeHabit = { acceptor: 'agnieszka', lag: 3 }
export const habit5: ThemeHabit = { acceptor: 'gareth', lag: 6 }
export const habit6: ThemeHabit = { acceptor: 'zainab', lag: 2 }
