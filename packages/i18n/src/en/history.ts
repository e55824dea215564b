export const history = {
  title: 'History',
  search: 'Search your conversations',
  searchPlaceholder: 'Search',
  clear: 'Clear the search',
  month: 'Month',
  anyMonth: 'Any month',
  emotion: 'Feeling',
  anyEmotion: 'Any feeling',
  withPlan: 'With a plan',
  families: {
    calm: 'Calm',
    sadness: 'Sadness',
    anger: 'Anger',
    fear: 'Worry and fear',
    joy: 'Joy',
    surprise: 'Surprise',
    neutral: 'Other feelings',
  },
  found_one: '{{count}} found, on this device only',
  found_other: '{{count}} found, on this device only',
  list: 'Your conversations',
  planKept: 'Plan kept',
  planPartly: 'Plan partly kept',
  more: 'Show older ones',
  moreOf: 'Rename or delete: {{title}}',
  indexing_one:
    'One conversation is still being read for the search. It may be missing for a moment.',
  indexing_other:
    '{{count}} conversations are still being read for the search. They may be missing for a moment.',
  empty: 'Nothing here yet',
  emptyText: 'What you talk through is kept on this device and can be found here.',
  nothing: 'Nothing found',
  nothingText: 'Try fewer letters or another word, or take the filters away.',
  showAll: 'Show all of them',
  beyond_one: 'Your plan shows the last day. Older ones stay on this device, untouched.',
  beyond_other:
    'Your plan shows the last {{count}} days. Older ones stay on this device, untouched.',
  lockedTitle: 'Find what you said, months later',
  lockedText:
    'History keeps every conversation of this device in one list: search by any word, by month or by feeling. It comes with a paid plan. The recent ones stay on Home, and all of them stay yours to export or delete.',
  seePlans: 'See plans',
  exportRow: 'Export what is on this device',
  unknownTitle: 'Your plan couldn’t be checked',
  unknownText:
    'The server didn’t answer, so History stays closed for now. Your conversations are here, untouched.',
  actions: 'This conversation',
  rename: 'Rename',
  newTitle: 'Title',
  save: 'Save',
  renamed: 'Renamed.',
  notRenamed: 'The new title wasn’t kept. The old one is still there.',
  remove: 'Delete',
  removeTitle: 'Delete this conversation?',
  removeText:
    'Its words, its plan and what was told of it are deleted from this device. There is no way back.',
  keep: 'Keep it',
  removed: 'Deleted from this device.',
  notRemoved: 'It wasn’t deleted. The storage on this device didn’t answer.',
};

export type HistoryTexts = typeof history;

export const myPlans = {
  title: 'Plans',
  lead: 'What you said you’d do, newest first.',
  list: 'Your plans',
  told: { done: 'Done', partly: 'Partly done', not_yet: 'Not yet' },
  toldOn: '{{result}}, told {{day}}',
  untold: 'Made {{day}}',
  more: 'Show older plans',
  empty: 'No plans yet',
  emptyText: 'A conversation can end with one small step. It will wait here.',
  begin: 'Start a conversation',
};

export type MyPlansTexts = typeof myPlans;

export const insights = {
  title: 'Looking back',
  rowHint: 'Feelings, plans and what became lighter',
  lead: 'Counted on this device from what is kept here. Nobody else sees it.',
  feelings: 'Feelings you named',
  feelingCount: '{{feeling}}: {{count}}',
  feelingsNote: 'How often a feeling was named says what you talked about, not how you are.',
  plans: 'Plans',
  planResults: {
    done: 'Done',
    partly: 'Partly done',
    not_yet: 'Not yet',
    untold: 'Nothing said yet',
  },
  plansNote: 'A plan that wasn’t done can still have shown what fits and what doesn’t.',
  weight: 'Before and after',
  weightLead_one: 'In one conversation you said how heavy it was, before and after.',
  weightLead_other: 'In {{count}} conversations you said how heavy it was, before and after.',
  weightResults: {
    less: 'Weighed less afterwards',
    same: 'About the same',
    more: 'Weighed more',
  },
  weightNote:
    'Looking closely at something can make it heavier for a while. If it stays heavy, talk to somebody you trust.',
  empty: 'Nothing to look back on yet',
  emptyText: 'After a few conversations this page shows what you named and what you did.',
};

export type InsightsTexts = typeof insights;
