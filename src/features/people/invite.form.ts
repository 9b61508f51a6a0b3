import { z } from 'zod'
import { roleFields } from './role.form.ts'

/** How many letters the form takes of each: a table that offers people and a link that fills it in keep within them. */
export const inviteLimits = { name: 120, email: 254, jobTitle: 160, organisation: 160 }

const { name, email, jobTitle, organisation } = inviteLimits

export const inviteForm = z.object({
  name: z.string().min(2, 'Write their full name').max(name, `Shorten the name to ${name} characters`),
  email: z.email('Write their whole e-mail address, like name@council.gov.uk').max(email),
  jobTitle: z.string().max(jobTitle, `Shorten the post to ${jobTitle} characters`).default(''),
  organisation: z.string().max(organisation, `Shorten this to ${organisation} characters`).default(''),
  ...roleFields('Choose what they will do here'),
})
