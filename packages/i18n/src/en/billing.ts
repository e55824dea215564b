export const billing = {
  row: 'Plan and usage',
  title: 'Plan',
  lead: 'What you have, how much of it is used, and the ways to change it.',
  failedTitle: 'Your plan didn’t open',
  offline: 'You’re offline. Your plan is as it was; it shows here when you’re back.',
  free: 'No payment, no end.',
  renews: 'Renews on {{date}}.',
  running: 'Active.',
  trial: 'Free trial until {{date}}. After that it renews and is paid for.',
  trialEnds: 'Free trial until {{date}}. Then it ends, and nothing is charged.',
  ends: 'Ends on {{date}}. Until then everything stays open; after that you’re on Free.',
  granted: 'Given to you until {{date}}.',
  grantedOpen: 'Given to you. There’s nothing to pay.',
  org: 'From your organisation. There’s nothing for you to pay.',
  paused: 'Paused.',
  pastDue: 'Your last payment didn’t go through.',
  pastDueBanner:
    'Your last payment didn’t go through. Everything stays open until {{date}}, so there’s time to put it right.',
  putRight: 'Put it right',
  usage: 'Usage',
  meterLifetime: '{{used}} of {{limit}} free conversations used',
  meterMonth: '{{used}} of {{limit}} conversations this month',
  meterNone_one: '{{count}} conversation this month. There is no limit.',
  meterNone_other: '{{count}} conversations this month. There is no limit.',
  meterFrom: 'Counting begins anew on {{date}}.',
  includes: 'What it includes',
  seePlans: 'See plans',
  payments: 'Payments and receipts',
  opening: 'Opening',
  stores: {
    app_store: 'Bought in the App Store. It’s changed, cancelled and paid for there.',
    play_store: 'Bought on Google Play. It’s changed, cancelled and paid for there.',
    other: 'Bought in another store. It’s changed, cancelled and paid for there.',
  },
  also: {
    stripe:
      'You also pay for a plan here, by card. Only the higher one counts, and both are charged until you cancel one.',
    app_store:
      'You also pay for a plan in the App Store. Only the higher one counts, and both are charged until you cancel one.',
    play_store:
      'You also pay for a plan on Google Play. Only the higher one counts, and both are charged until you cancel one.',
    other:
      'You also pay for a plan in another store. Only the higher one counts, and both are charged until you cancel one.',
  },
  openStore: 'Open the store’s subscriptions',
  cancel: 'Cancel the plan',
  cancelTitle: 'Cancel {{tier}}?',
  cancelText:
    'Nothing more is charged. {{tier}} lasts until {{date}}; after that you’re on Free. What you’ve kept stays yours.',
  cancelTextOpen:
    'Nothing more is charged, and after what is paid you’re on Free. What you’ve kept stays yours.',
  cancelYes: 'Cancel it',
  canceling: 'Cancelling',
  canceled: 'Cancelled. It lasts until {{date}}.',
  canceledOpen: 'Cancelled.',
  keep: 'Keep the plan',
  resume: 'Keep my plan after all',
  resuming: 'Taking it back',
  resumed: 'Your plan goes on.',
  limitNear: '{{used}} of {{limit}} conversations are used.',
  limitNearMonth: '{{used}} of {{limit}} conversations of this month are used.',
  gotIt: 'Got it',
};

export const overage = {
  row: 'Beyond the limit',
  rowHint: 'At most {{cap}} a month, {{price}} each',
  none: 'Off: nothing is ever added',
  agreed_one: '{{count}} agreed to so far: {{amount}} of {{cap}}',
  agreed_other: '{{count}} agreed to so far: {{amount}} of {{cap}}',
  atLimit:
    'This month’s {{limit}} conversations are used. Another one costs {{price}}, and you’re asked before it begins.',
  title: 'Begin one more?',
  text_one:
    'This month’s conversations are used. This one costs {{price}}, on your next invoice. {{count}} fits under the {{cap}} you allow a month.',
  text_other:
    'This month’s conversations are used. This one costs {{price}}, on your next invoice. {{count}} fit under the {{cap}} you allow a month.',
  free: 'It’s charged only once a whole reply has come.',
  start: 'Start for {{price}}',
  fullTitle: 'Your monthly limit is reached',
  fullText:
    'You allow {{cap}} a month for conversations beyond your plan, at {{price}} each, and that is used. You can allow more, or wait for the new month.',
  offTitle: 'This month’s conversations are used',
  offText:
    'One more costs {{price}}. It needs your yes to a monthly limit first; without one nothing is ever added.',
  unpaidTitle: 'An earlier payment is missing',
  unpaidText:
    'Conversations beyond your plan wait until the invoice for earlier ones is paid. Your plan itself stays as it is.',
  unpaidRow: 'Waiting: an earlier invoice is unpaid',
  setCap: 'Set a monthly limit',
  more: 'See the price of one more',
  notNow: 'Not now',
  capTitle: 'At most a month',
  capText:
    'For conversations beyond your plan, {{price}} each. You’re asked before every one. It can be changed at any time.',
  capOff: 'Nothing beyond the plan',
  capFits_one: '{{count}} conversation',
  capFits_other: '{{count}} conversations',
  own: 'Another amount',
  ownLabel: 'Amount in US dollars',
  ownProblem: 'Write an amount from 0 to 1,000',
  save: 'Save',
  saving: 'Saving',
  saved: 'Saved: at most {{cap}} a month.',
  savedOff: 'Saved: nothing is added beyond the plan.',
};

export type BillingTexts = typeof billing;
export type OverageTexts = typeof overage;
