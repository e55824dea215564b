/** Facts and promises: change code and text together. */
export const support = {
  title: 'Support',
  description: 'How to reach the people who run this server, and what to do first.',
  lead: 'For questions about the product. It is read by people, not at once, and it is no way to get help in a crisis.',
  crisis: 'In danger? Here is whom to call',
  mailTitle: 'Write to us',
  mail: 'At this address. Please don’t put in what you talked about; we don’t need it.',
  noMail:
    'This server has no mail address set. The app has a way to report a bad answer: the flag below it.',
  sections: [
    {
      title: 'Can’t log in?',
      text: [
        'Choose “Forgot password” where you log in. A lost device can be replaced with a code that we mail.',
      ],
    },
    {
      title: 'A bad answer?',
      text: [
        'The flag below a reply reports it. You choose which words go along; none do by default.',
      ],
    },
    {
      title: 'A question about a payment?',
      text: [
        'Settings, Plan shows what you have, your receipts and the way to cancel. What was bought in a store is cancelled there.',
      ],
    },
    {
      title: 'Found a security fault?',
      text: ['Please tell us before you tell others, at the same address.'],
    },
  ],
};
