import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rivermere } from '#example/rivermere/index.ts'
import { isNhsNumber, isUpn } from './check-digits.ts'
import { spaced } from './look-through.ts'
import { findDetails } from './find-details.ts'

const own = new Set(rivermere.name.split(' '))

function marked(text: string): string[] {
  return findDetails(text, own).map(({ rule, from, to }) => `${rule}: ${text.slice(from, to)}`)
}

describe('the guard against children’s details', () => {
  it.each([
    ['The NHS number is 943 476 5919.', 'nhs-number: 943 476 5919'],
    ['Her UPN H801200001001 is on the list', 'upn: H801200001001'],
    ['Seen at home, DOB 12/03/2014.', 'birth-date: 12/03/2014'],
    ['a girl born on 3 May 2012', 'birth-date: 3 May 2012'],
    ['D.O.B: 2014-03-12', 'birth-date: 2014-03-12'],
    ['2 March 2014 (date of birth)', 'birth-date: 2 March 2014'],
    ['They moved to 12 Elm Road, RM1 3BD', 'postcode: RM1 3BD'],
    ['we learned from child Jayden that', 'name: Jayden'],
    ['the mother of Kayleigh told us', 'name: Kayleigh'],
    ['Mum called Temperance Okafor yesterday', 'name: Temperance Okafor'],
    ['the case of Ollie shows it', 'name: Ollie'],
    ['the young person, Tyrese, spoke', 'name: Tyrese'],
    ['the Patel family moved', 'name: Patel'],
    ['Kai’s foster carer was asked', 'name: Kai'],
    ['Case Jayden Smith', 'name: Jayden Smith'],
    ['Amelia, aged 7, said so', 'name: Amelia'],
    ['on Mosaic number 1002334', 'case-reference: 1002334'],
    ['case ref: AB-123456', 'case-reference: AB-123456'],
    [spaced('child_Jayden_Smith.docx'), 'name: Jayden Smith'],
  ])('marks the very place in “%s”', (text, place) => {
    expect(marked(text)).toEqual([place])
  })

  it.each([
    'Child Protection conferences are on time; Family Hubs opened in May.',
    'The family Safeguarding team and the young person Participation group met.',
    'Ring 0300 123 4234 or 07700 900123; the budget is 1234567890 pounds.',
    'Babies born after 1 April 2024 have a plan.',
    'The board met on 12/03/2026 at the Town Hall, Main Road, RM1 3BD.',
    'Of 200 cases 150 were audited; the case number rose from 1,200 to 1,400.',
    'The Rivermere family of services; the Rivermere children we asked.',
    'Children aged 7 to 11; case audits by Helen Marsh; a case for change.',
    'Rated 1 of 5 by P1 2nd reviewers in Q1 2026.',
  ])('leaves alone “%s”', (text) => {
    expect(marked(text)).toEqual([])
  })

  it('warns of none of the example council’s 499 updates and 140 pieces of evidence', () => {
    const actions = rivermere.plan.themes.flatMap(({ objectives }) =>
      objectives.flatMap((one) => one.actions),
    )
    const updates = actions.flatMap((action) => action.updates)
    const evidence = actions.flatMap((action) => action.evidence)
    expect([updates.length, evidence.length]).toEqual([499, 140])
    const words = [
      ...updates.flatMap((one) => [one.workingWell, one.howDoWeKnow, one.worried, one.reason]),
      ...updates.flatMap((one) => one.whatNext.map((step) => step.text)),
      ...evidence.flatMap((one) => [one.title, one.note, one.fileText, spaced(one.link ?? '')]),
    ]
    expect(words.flatMap((text) => marked(text ?? ''))).toEqual([])
  })

  it('takes at most one last digit for an NHS number, and just one first letter for a pupil’s number', () => {
    const digits = fc.stringMatching(/^[1-9]\d{8}$/)
    fc.assert(
      fc.property(digits, (nine) => {
        const whole = Array.from('0123456789').filter((check) => isNhsNumber(nine + check))
        return whole.length <= 1
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), (rest) => {
        const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').filter((letter) => isUpn(letter + rest))
        return letters.length === 1
      }),
    )
  })
})
