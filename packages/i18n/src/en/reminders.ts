/** Quiet reminders of this phone, and where there are none. */
export const reminders = {
  title: 'Reminders',
  lead: 'This phone can remind you to look back at a plan. It says no more than “{{notice}}”.',
  notice: 'Your check-in',
  channel: 'Check-ins',
  row: 'Remind me to look back',
  rowHint: 'At most twice, and never in your quiet hours.',
  around: {
    morning: '{{day}}, in the morning',
    midday: '{{day}}, around midday',
    evening: '{{day}}, in the evening',
  },
  refused: 'Reminders are turned off for Solacore in the settings of this phone.',
  openSettings: 'Open the settings',
  allow: 'Reminders on this phone',
  allowHint: 'You choose them plan by plan. Off, all of them are taken back.',
  settingsHint: 'Time of day and quiet hours',
  dayPart: 'Time of day',
  dayParts: { morning: 'Morning', midday: 'Midday', evening: 'Evening' },
  dayPartHint: 'Phones may be up to an hour late with it.',
  quiet: 'Quiet hours',
  quietHint: 'Nothing arrives from {{from}} to {{to}}.',
  quietNone: 'No quiet hours',
  quietFrom: 'Quiet from',
  quietTo: 'Quiet until',
  web: 'This browser can’t remind you while it’s closed. An entry in your calendar can.',
  webLead: 'A browser can’t remind you while it’s closed, so nothing is set here.',
  webText: 'Where your plan stands you can put it into your own calendar, the check-in as well.',
  stays: 'What is set here stays on this device.',
};

export type ReminderTexts = typeof reminders;
