/** The guard against children's details: it warns before words or files with likely ones are kept, and never decides. */
export {
  choiceField,
  choiceOf,
  type DetailsWarning,
  faultsOf,
  mustAsk,
  type Place,
} from './details-warning.ts'
export { findDetails } from './find-details.ts'
export { lookThrough, spaced } from './look-through.ts'
