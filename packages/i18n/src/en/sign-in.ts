/* The words on the buttons are those that Google and Apple ask for. */
export const signIn = {
  or: 'or',
  google: 'Continue with Google',
  apple: 'Continue with Apple',
  busy: 'Waiting for the other service',
  adultLine: 'Solacore is for adults. By going on you confirm that you’re 18 or older.',
  emailTaken:
    'This address already has an account. Log in with its password, then add this service in the settings under linked accounts.',
  linked: {
    title: 'Linked accounts',
    lead: 'Other ways to sign in to the same account. They never see what you write.',
    rowHint: 'Sign in with Google or Apple',
    names: { google: 'Google', apple: 'Apple' },
    notLinked: 'Not linked',
    since: 'Linked {{day}}',
    asEmail: '{{email}}, linked {{day}}',
    link: 'Link',
    linkNamed: 'Link {{provider}}',
    unlink: 'Unlink',
    unlinkNamed: 'Unlink {{provider}}',
    unlinkTitle: 'Unlink {{provider}}?',
    unlinkText: 'You can’t sign in with it any more. Your account and your conversations stay.',
    unlinking: 'Unlinking',
    keep: 'Keep it',
    lastTitle: '{{provider}} is your only way in',
    lastText: 'Set a password first, so that you can still log in afterwards.',
    setPassword: 'Set a password',
    taken: 'That {{provider}} account already belongs to another Solacore account.',
    done: '{{provider}} is linked.',
    undone: '{{provider}} is unlinked.',
    none: 'No other way to sign in',
    noneText: 'On this server you log in with your e-mail and password.',
    elsewhere: 'Can be linked in the app on a phone.',
  },
};

export type SignInTexts = typeof signIn;
