export const home = {
  title: 'What’s weighing on you?',
  composerLabel: 'What’s on your mind',
  placeholder: 'Start anywhere. One sentence is enough.',
  start: 'Start the conversation',
  starting: 'Opening your conversation',
  masking:
    'E-mails, phone and card numbers, bank and internet addresses are hidden before sending.',
  charactersLeft_one: '{{count}} character left',
  charactersLeft_other: '{{count}} characters left',
  tooLong: 'That’s more than one message holds. Shorten it by {{count}}.',
  yourPlan: 'Your plan',
  recent: 'Recent',
  empty: 'Nothing here yet',
  emptyText: 'A conversation you start waits here, on this device. There is no rush.',
  untitled: 'Not begun yet',
  today: 'today',
  yesterday: 'yesterday',
  caption: '{{feeling}}. {{stage}}, {{day}}',
  captionUnnamed: '{{stage}}, {{day}}',
  planMade: 'Plan made',
  abandoned: 'Left open',
  startFailed: 'The conversation didn’t open. Your words are still here.',
};

export type HomeTexts = typeof home;
