/** What pages are built of. Raw tags stay in this folder. */
export { Button, ButtonLink, Buttons } from './button.tsx'
export { classNames, setIn } from './class-names.ts'
export { DateInput } from './date-input.tsx'
export { DetailsNotice } from './details-warning.tsx'
export { ErrorSummary, errorFor, type FieldError } from './errors.tsx'
export { Fieldset } from './fieldset.tsx'
export { FileUpload } from './file-upload.tsx'
export { Chips, FilterLine, FilterSelect, withQuery } from './filter.tsx'
export { Form, FormKey, HiddenField } from './form.tsx'
export { labelsField, parseLabels } from './form-labels.tsx'
export { ErrorMessage } from './field.tsx'
export { InPart } from './in-part.tsx'
export { Input } from './input.tsx'
export {
  Columns,
  Facts,
  History,
  PageHead,
  Paragraph,
  RailSection,
  Section,
  type WorkItem,
  WorkList,
} from './layout.tsx'
export { Hidden, Link } from './link.tsx'
export { ConfidenceMark, DeliveryMark, DifferenceMark, hasMark, MarkWithWord } from './marks/marks.tsx'
export { Menu } from './menu.tsx'
export { ReadyMark } from './marks/small-marks.tsx'
export type { Confidence, DeliveryState, Difference } from './marks/states.ts'
export { confidenceWords, deliveryWords, differenceShort, differenceWords } from './marks/states.ts'
export { Timeline } from './moj-timeline.tsx'
export {
  Alert,
  Details,
  Empty,
  Flag,
  InsetText,
  NotificationBanner,
  Panel,
  Success,
  WarningText,
} from './notices.tsx'
export { Checkboxes, Radios } from './options.tsx'
export { draw, type Drawn, drawnFrom } from './drawn.tsx'
export { pageBytes, renderPage } from './page.tsx'
export type { PageProps } from './page-props.ts'
export { PasswordInput } from './password-input.tsx'
export { safeHref } from './safe-href.ts'
export { Select } from './select.tsx'
export { SummaryList } from './summary-list.tsx'
export { type Column, Table } from './table.tsx'
export { Badge, Pill, Tag } from './tag.tsx'
export { CharacterCount, Textarea } from './textarea.tsx'
export { Pages } from './pages.tsx'
export { BackLink, Breadcrumbs, Pagination } from './ways.tsx'
export { type SubPage, SubPages, type SubPagesProps } from './sub-pages.tsx'
