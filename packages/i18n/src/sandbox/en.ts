export const sandbox = {
  label: 'Sandbox: no money moves',
  labelText:
    'This page stands in for the payment provider, because none is set up here. It asks for no card and charges nothing.',
  tiers: { standard: 'Standard', pro: 'Pro', org: 'Organisation' },
  price: { month: '{{price}} a month', year: '{{price}} a year' },
  checkout: {
    title: 'Confirm your plan',
    conversations: '{{count}} conversations a month',
    unlimited: 'Conversations without a limit',
    devices_one: '{{count}} device',
    devices_other: '{{count}} devices',
    trial: 'The first {{days}} days are free. On {{date}} the plan begins, for {{price}}.',
    renewal:
      'It renews by itself until you cancel. Cancel whenever you like; what is paid for stays yours until its end.',
    card: 'A card would be asked for here. The sandbox asks for none.',
    pay: 'Pay {{price}}',
    startTrial: 'Start the free days',
    back: 'Not now',
    used: 'This page has been used. The plan was bought once.',
    goOn: 'Go back to Solacore',
  },
  portal: {
    title: 'Your plan and payments',
    none: 'There is no plan yet.',
    back: 'Back to Solacore',
    before: 'Earlier plans',
    actsTitle: 'Let something happen',
    actsText:
      'Each of these changes the subscription here and sends the signed events that Stripe would send.',
    changeTitle: 'Change the plan',
    changeTo: 'Change to {{plan}}, {{price}}',
    overLimit_one: '{{count}} conversation over the limit stands on the next bill.',
    overLimit_other: '{{count}} conversations over the limit stand on the next bill.',
    status: {
      trialing: 'Free days until {{date}}. Then the plan begins.',
      active: 'Paid. Renews on {{date}}.',
      ending: 'Canceled. Access lasts until {{date}}.',
      past_due: 'A payment is missing since {{date}}. Access lasts a week from then.',
      paused: 'Paused. Nothing is charged, and the plan gives nothing meanwhile.',
      canceled: 'Ended on {{date}}.',
      refunded: 'The last payment was given back in full.',
    },
    acts: {
      cancel: { name: 'Cancel', text: 'The plan ends with what is paid.' },
      resume: { name: 'Keep the plan after all', text: 'It renews again.' },
      end_period: {
        name: 'Let the period end now',
        text: 'It renews and is paid, or ends if it was canceled or a payment is missing.',
      },
      fail_payment: {
        name: 'Let the next payment fail',
        text: 'The period ends now, and its renewal is not paid.',
      },
      pay: { name: 'Pay what is missing', text: 'The plan is in order again.' },
      refund: {
        name: 'Give the last payment back',
        text: 'In full. What was paid for gives nothing any more.',
      },
      pause: { name: 'Pause', text: 'As the operator can do at Stripe.' },
      unpause: { name: 'Go on', text: 'A new period begins now.' },
    },
  },
  gone: {
    title: 'This page has run out',
    text: 'A sandbox page works for an hour. Open it again from the app.',
  },
};

export type SandboxTexts = typeof sandbox;
