export { demoPeopleOf, demoRoutes } from './demo.routes.ts'
export {
  type Delegation,
  type DelegationState,
  delegationState,
  type StandIn,
  withStandIns,
} from './delegation.ts'
export { mayDelegate } from './delegation.access.ts'
export { makeDelegation } from './delegation.make.ts'
export { insertDelegation, listAllStandIns, listStandIns, listStoodInFor } from './delegation.store.ts'
export { inviteLimits } from './invite.form.ts'
export { joinRoutes } from './join.routes.tsx'
export { sendMail, sendWaiting } from './mail.job.ts'
export { fillIn, linkedIn, originMark, markForLink } from './mail.ts'
export { findMail, insertMail, listMail, type Mail } from './mail.store.ts'
export { findAnyOneTimeLink, makeUpdateLink, useOneTimeLink } from './one-time-link.store.ts'
export { peoplePlace } from './people-line.tsx'
export { peopleRoutes } from './people.routes.tsx'
export { mayManagePeople, maySeePeople } from './person.access.ts'
export { hashPassword } from './password.ts'
export {
  type Holding,
  namePost,
  type Post,
  postCalled,
  postChoice,
  type Taker,
  takerChoices,
  takerOf,
} from './post.ts'
export {
  endHolding,
  findPost,
  insertHolding,
  insertPost,
  listHoldings,
  listPosts,
  listPostsHeldBy,
  lockPost,
  savePost,
} from './post.store.ts'
export {
  findActivePerson,
  findPerson,
  findPersonByEmail,
  insertPerson,
  listHolders,
  listPeople,
  type NewPerson,
  type PersonRow,
} from './person.store.ts'
export { insertRole } from './role.store.ts'
export { peopleApi } from './person.api.ts'
export { isInsider, isRole, roleName, roles } from './role.ts'
export { findSessionPerson, hashToken, saveSeen } from './session.store.ts'
export { signInRoutes } from './sign-in.routes.tsx'
export { countFailures, insertTry, savePasswordHash } from './sign-in.store.ts'
export { setUpRoutes } from './set-up.routes.tsx'
export { signOutRoutes } from './sign-out.routes.ts'
export { findTokenPerson, makeToken } from './token.store.ts'
