export { bodiesRoutes } from './body.routes.tsx'
export { maySeeBodies } from './body.access.ts'
export { type Decision, isSeated, nameDecision } from './body.ts'
export { findDecision, listDecisions } from './decision.store.ts'
export { decisionCalled } from './body.keep.ts'
export {
  findBodyCalled,
  insertBody,
  insertMember,
  listBoardChairs,
  listBoardsOpen,
  listMembers,
} from './body.store.ts'
export { listMeetingDays, type MeetingDay } from './meeting-day.store.ts'
export { type ComingPaper, insertPaper, listNextPapers } from './paper.store.ts'
