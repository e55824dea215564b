export const auth = {
  signUpTitle: 'Create your account',
  signUpLead: 'Bring a problem. Leave with one small plan you believe in.',
  logInTitle: 'Log in',
  logInLead: 'Your conversations stay on this device. The account only lets you in.',
  email: 'E-mail',
  emailHint: 'Only to sign in',
  emailPlaceholder: 'you@example.com',
  password: 'Password',
  passwordHint: 'At least 8 characters. A short sentence works well.',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  adult: 'I’m 18 or older',
  adultMissing: 'Solacore is made for adults. Confirm that you’re 18 or older to go on.',
  aiLine:
    'Solacore is guided problem solving with an AI or a built-in guide. It can be wrong, and it’s no substitute for a doctor or for emergency help.',
  signUp: 'Create account',
  signingUp: 'Creating',
  logIn: 'Log in',
  loggingIn: 'Logging in',
  toLogIn: 'I already have an account',
  toSignUp: 'Create an account',
  emailMissing: 'Write your e-mail address',
  emailIncomplete: 'Check the address: it needs a part before and after the @',
  passwordMissing: 'Write your password',
  passwordShort: 'Use at least 8 characters',
  passwordLong: 'Use at most 128 characters',
  deviceLimit_one:
    'Your plan covers one device, and {{names}} is signed in. Nothing was changed there or here. Sign out on that device, then log in on this one.',
  deviceLimit_other:
    'Your plan’s {{count}} devices are in use: {{names}}. Nothing was changed there or here. Sign out on one of them, then log in on this one.',
};

export type AuthTexts = typeof auth;
