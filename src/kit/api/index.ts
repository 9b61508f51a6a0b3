export { type Api, type ApiRoute, type Call, declareApi } from './api.ts'
export { pageFrom, pageOf, type Wanted } from './page.ts'
export { notHere, notRight, notYours, refuse, said, type Said } from './said.ts'
export { dayShape, fieldsShape, idShape, instantShape } from './shapes.ts'
