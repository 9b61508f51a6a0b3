import type { VNode } from 'preact'
import {
  Button,
  errorFor,
  Form,
  HiddenField,
  Input,
  Link,
  PageHead,
  PasswordInput,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'

type SignInProps = {
  csrf: string
  email: string
  then: string
  faults: Fault[]
  demoPeople: { name: string; role: string; code: string }[]
}

export function SignInPage({ csrf, email, then, faults, demoPeople }: SignInProps): VNode {
  return (
    <>
      <PageHead heading="Sign in" />
      <Form action={paths.signIn()} csrf={csrf}>
        <HiddenField name="then" value={then} />
        <Input
          name="email"
          label="E-mail address"
          type="email"
          autocomplete="username"
          spellcheck={false}
          value={email}
          error={errorFor(faults, 'email')}
        />
        <PasswordInput
          name="password"
          label="Password"
          autocomplete="current-password"
          error={errorFor(faults, 'password')}
        />
        <div class="gt-btns">
          <Button>Sign in</Button>
          <Link href={paths.forgotten()}>I have forgotten my password</Link>
        </div>
      </Form>
      {demoPeople.length === 0 ? null : <DemoPeople people={demoPeople} />}
    </>
  )
}

function DemoPeople({ people }: { people: SignInProps['demoPeople'] }): VNode {
  return (
    <section aria-labelledby="demo-people" class="gt-section">
      <h2 class="gt-h2" id="demo-people">
        Look around as somebody at the example council
      </h2>
      <p class="gt-intro">Rivermere and everybody in it are invented. No password is needed.</p>
      <ul class="gt-work">
        {people.map((person) => (
          <li>
            <form method="post" action="/demo/sign-in" class="gt-form gt-form--inline">
              <HiddenField name="role" value={person.code} />
              <Button kind="secondary">{person.name}</Button> <span>{person.role}</span>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
