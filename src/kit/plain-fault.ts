/**
 * A fault told in plain words: one sentence saying what is wrong and what to do about it, fit to be
 * shown to a person as it stands. Any other error is a bug, whose own words nobody outside should see.
 */
export class Fault extends Error {
  override name = 'Fault'
}
