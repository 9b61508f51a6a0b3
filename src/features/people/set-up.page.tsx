import type { VNode } from 'preact'
import { Button, errorFor, Form, Input, PageHead, PasswordInput } from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'

/** The first page of a new store. */
export function SetUpPage({
  csrf,
  typed,
  faults,
}: {
  csrf: string
  typed: Record<string, string>
  faults: Fault[]
}): VNode {
  return (
    <>
      <PageHead
        heading="Set up your council"
        lede="You become its first programme manager and administrator, and can then invite others."
      />
      <Form action={paths.setUp()} csrf={csrf}>
        <Input
          name="council"
          label="The council’s name"
          value={typed['council'] ?? ''}
          error={errorFor(faults, 'council')}
        />
        <Input
          name="name"
          label="Your full name"
          autocomplete="name"
          value={typed['name'] ?? ''}
          error={errorFor(faults, 'name')}
        />
        <Input
          name="email"
          label="Your e-mail address"
          type="email"
          autocomplete="username"
          value={typed['email'] ?? ''}
          error={errorFor(faults, 'email')}
        />
        <PasswordInput
          name="password"
          label="A password"
          hint="Twelve characters or more. Three random words are easy to remember and hard to guess."
          autocomplete="new-password"
          error={errorFor(faults, 'password')}
        />
        <Button preventDoubleClick>Set up</Button>
      </Form>
    </>
  )
}
