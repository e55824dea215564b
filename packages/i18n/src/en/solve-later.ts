/** Words that wait for a connection. */
export const solveLater = {
  note: 'Waits for a connection',
  words: 'Your words wait here for a connection. Then they go by themselves.',
  step: 'The next step opens once there is a connection.',
  now: 'Send now',
  trying: 'Looking for a connection',
  back: 'Take back',
  still: 'There is still no connection. Your words keep waiting.',
  field: 'You can send it now. It waits here and goes once you’re back online.',
  count_one: '{{count}} message waits for a connection.',
  count_other: '{{count}} messages wait for a connection.',
  title: 'Waiting to be sent',
  lead: 'This goes once there is a connection, one after the other. Until then it stays on this device.',
  none: 'Nothing is waiting',
  noneText: 'What you send without a connection stands here until it has gone.',
  answers: 'What you agreed to is passed on as well, once the server is reached.',
  opens: 'Opens {{step}}',
};
