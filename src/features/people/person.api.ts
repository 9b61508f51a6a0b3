import { z } from 'zod'
import { type Api, idShape, pageFrom, said } from '#src/kit/api/index.ts'
import type { Access } from '#src/kit/http/door.ts'
import { listPeople } from './person.store.ts'

const person = {
  name: 'Person',
  shape: z.object({ id: idShape, name: z.string(), jobTitle: z.string(), organisation: z.string() }),
}

/** Names and posts only: e-mail addresses and roles stay with those who look after people. */
export function peopleApi(api: Api, may: Access): void {
  api.many('/people', {
    says: 'Those who work on the plans, by name',
    may,
    item: person,
    find: async (call, wanted) => said(pageFrom(await call.trx(async (trx) => listPeople(trx)), wanted)),
  })
}
