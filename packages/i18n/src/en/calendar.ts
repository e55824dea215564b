/** The plan as an entry in the person's own calendar. */
export const calendar = {
  open: 'Add to calendar',
  title: 'A calendar entry',
  lead: 'You get a small file for your own calendar. We don’t see it.',
  at: 'It’s planned for {{moment}}.',
  ask: 'Which day and time is that in your calendar?',
  past: 'The planned time is over. Which one fits now?',
  day: 'Day',
  today: 'Today',
  tomorrow: 'Tomorrow',
  clock: 'Time',
  clockHint: 'For example 9:10',
  clockError: 'Write a time, for example 9:10 or 17:30.',
  clockPast: 'That time is over. Choose a later one.',
  entry: 'Your plan',
  neutral: 'The entry is called “{{name}}”, so that nobody reads more over your shoulder.',
  withStep: 'Put the step and the place in',
  withCheckIn: 'Add the check-in on {{moment}} as well',
  make: 'Make the calendar file',
  making: 'Making the file',
  saved: 'The file is in your downloads. Open it to add the entry.',
  failed: 'The file couldn’t be made. The plan is unchanged.',
};

export type CalendarTexts = typeof calendar;
