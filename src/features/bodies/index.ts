export { bodiesRoutes } from './body.routes.tsx'
export { maySeeBodies } from './body.access.ts'
export { decisionCalled } from './body.keep.ts'
export { findBodyCalled, insertBody, insertMember, listBoardChairs } from './body.store.ts'
