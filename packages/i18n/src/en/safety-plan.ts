export const safetyPlan = {
  title: 'My safety plan',
  hint: 'Kept on this device',
  intro:
    'For the hours when thinking is hard. Write what you like, leave out what you like. It’s saved on this device as you type and is never sent.',
  sections: {
    signs: {
      label: 'My warning signs',
      hint: 'Thoughts, moods or situations that tell me it’s starting.',
    },
    helps: { label: 'What helps me', hint: 'Things I can do on my own for a while.' },
    places: {
      label: 'People and places that take my mind off it',
      hint: 'A café, a park, a friend who talks about other things.',
    },
    professionals: {
      label: 'Professionals I can turn to',
      hint: 'A doctor, a practice, a clinic, with their number.',
    },
    safer: {
      label: 'Making my place safer',
      hint: 'What I put out of reach, and who keeps it for me.',
    },
    reasons: { label: 'My reasons', hint: 'What matters to me, however small.' },
  },
  people: 'People I can call',
  person: 'Name',
  number: 'Phone number',
  callPerson: 'Call {{name}}',
  addPerson: 'Add a person',
  removePerson: 'Remove {{name}}',
  unnamed: 'this person',
  saved: 'Saved on this device',
  notSaved: 'It couldn’t be saved on this device. What you wrote is still on the screen.',
  delete: 'Delete the whole plan',
  deleteTitle: 'Delete your safety plan?',
  deleteText: 'It goes from this device. There is no copy anywhere else.',
  deleteConfirm: 'Delete it',
  keep: 'Keep it',
};

export type SafetyPlanTexts = typeof safetyPlan;
