const terms = {
  title: 'Terms of paid plans',
  lead: 'In plain words. They hold for plans bought in a browser; a store adds its own.',
  renewTitle: 'It renews until you cancel',
  renewText:
    'A plan is paid in advance, for a month or a year, and renewed for the same time at the end of it. The price is the one you saw when you chose.',
  cancelTitle: 'Cancelling takes two taps',
  cancelText:
    'Settings, Plan, Cancel. Nobody asks why. What you’ve paid for lasts to its end, and until then you can take it back.',
  failedTitle: 'When a payment fails',
  failedText:
    'Everything stays open for a week, so that you can put it right. After that the account is on Free again.',
  overTitle: 'Beyond the limit of Standard',
  overText:
    'A conversation beyond the limit is only begun after you’ve agreed to its price, and only up to the monthly limit you set. Without one it is zero.',
  yoursTitle: 'What stays yours',
  yoursText:
    'Conversations on your devices, their export and their deletion don’t depend on a plan. Neither does help.',
};

export const paywall = {
  terms,
  title: 'Plans',
  titleUsedUp_one: 'You’ve used your free conversation.',
  titleUsedUp_other: 'You’ve used your {{count}} free conversations.',
  lead: 'What you’ve kept on this device stays yours on every plan. Help is free, always.',
  leadUsedUp:
    'They all stay yours on this device, to read, export or delete. Help is free, always.',
  interval: 'How you pay',
  month: 'Monthly',
  year: 'Yearly',
  aMonth: 'a month',
  aYear: 'a year',
  saves: 'Saves {{amount}} over twelve months',
  plansLabel: 'Plans to choose from',
  yours: 'Your plan now',
  sessions_one: '{{count}} conversation a month',
  sessions_other: '{{count}} conversations a month',
  noLimit: 'No limit on conversations, {{devices}}',
  history_one: 'History for {{count}} day, {{devices}}',
  history_other: 'History for {{count}} days, {{devices}}',
  allHistory: 'All history, deeper analysis with a second perspective',
  devices_one: '{{count}} device',
  devices_other: '{{count}} devices',
  stayFree: 'Stay on Free',
  stayFreeText: 'What you’ve begun can go on, and what you’ve kept stays.',
  overage:
    'Past {{count}} in a month, Standard asks first, then adds {{price}} each, up to a limit you set. It never happens silently.',
  choose: 'Continue with {{tier}}',
  opening: 'Opening the payment page',
  buying: 'Asking the store',
  notNow: 'Not now',
  renewsMonth:
    '{{price}} a month, renewed every month until you cancel. You can cancel at any time; it then lasts to the end of the month you’ve paid for.',
  renewsYear:
    '{{price}} a year, renewed every year until you cancel. You can cancel at any time; it then lasts to the end of the year you’ve paid for.',
  trial: 'It begins with a free trial. The payment page says until when, before you agree.',
  sandbox: 'Test mode: the payment page is for practice, and no money moves.',
  off: 'Paid plans aren’t sold here. All of Free works.',
  termsLink: 'Terms',
  privacyLink: 'Privacy',
  restore: 'Restore purchase',
  restoreTitle: 'Restore a purchase?',
  restoreText:
    'This looks for a plan bought with this phone’s store account. If another Solacore account uses it now, it moves here and ends there.',
  restoreYes: 'Restore',
  restoring: 'Looking for it',
  restoredNone: 'The store knows no running plan for this phone. Nothing was changed.',
  restored: 'Your plan is back.',
  payHere: {
    stripe: 'You already have {{tier}}. Change to another plan on the payment page.',
    app_store: 'Your plan {{tier}} is billed by the App Store. It’s changed there.',
    play_store: 'Your plan {{tier}} is billed by Google Play. It’s changed there.',
    other: 'Your plan {{tier}} is billed elsewhere. It’s changed there.',
    org: 'Your plan comes from your organisation. There’s nothing for you to pay.',
  },
  toPayments: 'Open the payment page',
  seePlan: 'See your plan',
  failedTitle: 'The plans didn’t open',
  offline: 'You’re offline. Plans and prices come from the server; nothing was changed.',
  done: {
    title: 'Activating your plan…',
    text: 'This takes a few seconds. Nothing more is needed from you.',
    readyTitle: '{{tier}} is active',
    readyText: 'It counts from now on, also on your other devices.',
    lateTitle: 'It takes a little longer',
    lateText:
      'We haven’t heard from the payment page yet. You can close this and go on: the plan becomes active by itself. There’s no need to pay again.',
    again: 'Look again',
    toStart: 'Go to the start',
  },
};

export type PaywallTexts = typeof paywall;
