export const settings = {
  title: 'Settings',
  accountUnreachable: 'Your account can’t be reached right now',
  tiers: { free: 'Free', standard: 'Standard', pro: 'Pro', org: 'Organisation' },
  usageLifetime: '{{tier}}, {{used}} of {{limit}} conversations used',
  usageMonth: '{{tier}}, {{used}} of {{limit}} this month',
  usageUnlimited: '{{tier}}, no limit on conversations',
  app: 'App',
  language: 'Language',
  languageSystem: 'As on this device',
  languageNames: { en: 'English', es: 'Español', zh: '简体中文' },
  appearance: 'Appearance',
  appearances: { system: 'As on this device', light: 'Light', dark: 'Dark' },
  movingHorizon: 'Moving horizon',
  movingHorizonHint: 'Off, the colours stay still and change in one step.',
  whereTitle: 'What is kept where',
  onDevice: 'On this device',
  onDeviceText:
    'What you write, the replies, your results and plans. Nobody else can read them here.',
  onServer: 'On our servers',
  onServerText:
    'Your e-mail address, a scrambled form of your password, your plan, and when conversations began and ended. Never what was said.',
  inPassing: 'Only in passing',
  inPassingText:
    'To answer, what you send passes through memory to {{provider}}. E-mails, phone and card numbers, bank and internet addresses are hidden first, on this device.',
  inPassingGuide:
    'To answer, what you send passes through our server’s memory to the built-in guide. E-mails, phone and card numbers, bank and internet addresses are hidden first, on this device.',
  signOut: 'Sign out',
  signOutTitle: 'Sign out?',
  signOutText: 'Your conversations stay on this device and are here when you log in again.',
  signOutConfirm: 'Sign out',
  signingOut: 'Signing out',
  signOutFailed: 'You’re still signed in: the server couldn’t be reached. Try again in a moment.',
  stay: 'Stay signed in',
};

export type SettingsTexts = typeof settings;
