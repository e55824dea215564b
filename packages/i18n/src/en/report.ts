export const report = {
  action: 'Report this answer',
  title: 'Report this answer',
  intro:
    'Tell those who run Solacore what went wrong. Only what you choose here is sent, and it’s kept for 30 days at most.',
  reason: 'What is wrong with it?',
  reasons: {
    wrong: 'It’s wrong',
    harmful: 'It could do harm',
    unkind: 'It’s unkind',
    language: 'The language is off',
    privacy: 'It gives away something private',
    other: 'Something else',
  },
  attach: 'Which text goes along?',
  attachNone: 'None',
  attachAnswer: 'This answer; private details stay hidden',
  attachTyped: 'What I type here',
  typed: 'Your text',
  preview: 'Exactly this is sent',
  previewReason: 'Reason: {{reason}}',
  previewStep: 'Step: {{step}}',
  previewProvider: 'Answered by: {{provider}}',
  previewLocale: 'Language: {{language}}',
  previewNoText: 'No text from the conversation',
  send: 'Send the report',
  sending: 'Sending',
  chooseFirst: 'Choose a reason first.',
  sent: 'Sent. Thank you for telling us.',
  offline: 'You’re offline. The report can be sent when you’re back online.',
};

export type ReportTexts = typeof report;
