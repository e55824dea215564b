/** Afterwards: how the plan went. */
export const checkIn = {
  title: 'How did it go?',
  open: 'Tell how it went',
  private: 'It stays on this device and never counts as a conversation.',
  results: { done: 'Done', partly: 'Partly', not_yet: 'Not yet' },
  answer: {
    done: 'You said it and you did it.',
    partly: 'Part of it is done. That part counts.',
    not_yet: 'Not yet is fine. The step may have been too big for these days.',
  },
  note: {
    done: 'What helped?',
    partly: 'What helped, and what got in the way?',
    not_yet: 'What got in the way?',
  },
  helped: 'How much has the plan helped so far?',
  helpedLow: 'Not at all',
  helpedHigh: 'A lot',
  smaller: 'A smaller step',
  smallerText: 'Would this be small enough? You can change the words.',
  smallest: 'It’s small already. Perhaps another moment or another way fits better.',
  take: 'Take this step',
  taken: 'The plan now begins with this step.',
  leave: 'Leave the plan as it is',
  kept: 'Kept on this device.',
};
