import type { VNode } from 'preact'
import { Button, errorFor, Form, Input, Link, PageHead, PasswordInput } from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'

export function JoinPage({
  name,
  token,
  csrf,
  faults,
}: {
  name: string
  token: string
  csrf: string
  faults: Fault[]
}): VNode {
  return (
    <>
      <PageHead heading="Choose your password" lede={`Welcome, ${name}.`} />
      <Form action={paths.oneTimeLink(token)} csrf={csrf}>
        <PasswordInput
          name="password"
          label="Password"
          hint="Twelve characters or more. Three random words are easy to remember and hard to guess."
          autocomplete="new-password"
          error={errorFor(faults, 'password')}
        />
        <Button>Keep this password and sign in</Button>
      </Form>
    </>
  )
}

export function ForgottenPage({
  csrf,
  email,
  faults,
}: {
  csrf: string
  email: string
  faults: Fault[]
}): VNode {
  return (
    <>
      <PageHead heading="Set a new password" lede="We send you a link with which you set a new one." />
      <Form action={paths.forgotten()} csrf={csrf}>
        <Input
          name="email"
          label="Your e-mail address"
          type="email"
          autocomplete="username"
          value={email}
          error={errorFor(faults, 'email')}
        />
        <Button>Send me a link</Button>
      </Form>
    </>
  )
}

export function LinkGonePage(): VNode {
  return (
    <>
      <PageHead heading="That link no longer works" lede="It was used already, or its time ran out." />
      <p class="govuk-body">
        <Link href={paths.forgotten()}>Ask for a new one</Link>, or ask the person who invited you to send
        another.
      </p>
    </>
  )
}
