import { expect, test } from 'vitest'
import { Button, Input, MarkWithWord, Table } from './index.ts'

// Each line below is refused by the compiler. Were one let through, `tsc` would call its comment unused and fail.
const refused = [
  // @ts-expect-error: a misspelt option of a component
  <Input name="due" lable="Due" />,
  // @ts-expect-error: a question without a label
  <Input name="due" />,
  // @ts-expect-error: a kind of button that there is not
  <Button kind="primary">Save</Button>,
  // @ts-expect-error: a misspelt attribute of a tag
  <p clas="gt-small">Nothing</p>,
  // @ts-expect-error: a misspelt attribute of a form control
  <label fro="due">Due</label>,
  // @ts-expect-error: a state that there is not
  <MarkWithWord state="completed" />,
  <Table
    caption="Plans"
    columns={[
      // @ts-expect-error: a misspelt field of a column
      { heading: 'Title', wdth: 3, cell: (row) => row.title },
    ]}
    rows={[{ title: 'Plan' }]}
  />,
]

test('a misspelt field, option or attribute is an error before anything runs', () => {
  expect(refused).toHaveLength(7)
})
