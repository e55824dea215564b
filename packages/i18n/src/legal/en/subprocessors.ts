/** Facts and promises: change code and text together. */
export const subprocessors = {
  title: 'Who else gets data',
  description: 'Every service that can get something, what it gets, and when.',
  lead: 'Only those that this server uses get anything. Who writes the replies is named in the app before you send.',
  who: 'Who',
  what: 'What they get',
  when: 'When',
  rows: [
    {
      who: 'An AI provider: Anthropic, OpenAI, OpenRouter or a server that works like theirs',
      what: 'Masked words of your last messages, results so far, step and language. No account, no e-mail address, no network address of yours.',
      when: 'At every reply of a model; never when the built-in guide answers.',
    },
    {
      who: 'A mail server',
      what: 'Your e-mail address, and the mail with its link or code.',
      when: 'When a mail is sent.',
    },
    {
      who: 'Google, Apple',
      what: 'That your account there signs in here.',
      when: 'Only if you sign in that way.',
    },
    {
      who: 'Stripe',
      what: 'E-mail address and number of the account, the plan. What you pay with is typed on Stripe’s own page.',
      when: 'When a plan is bought or changed in a browser.',
    },
    {
      who: 'RevenueCat and the app stores',
      what: 'The number of the account, and what was bought.',
      when: 'When a plan is bought on a phone.',
    },
    {
      who: 'An error service (Sentry)',
      what: 'Name and place of an error in the program. Nothing that a person wrote.',
      when: 'When something fails unexpectedly.',
    },
  ],
  nobody: 'Nobody else: no advertising, no analytics company.',
};
