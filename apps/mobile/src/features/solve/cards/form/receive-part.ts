import type { StepPart } from './step-part.ts';

export type ReceiveValues = { theme: string };

export const longestLine = 500;
const longestFeeling = 60;

/** Receive: the feeling is chosen on its own and stands in the conversation. */
export const receivePart: StepPart<ReceiveValues> = {
  step: 'receive',
  order: ['emotion.label', 'theme'],
  read: ({ conversation, messages }, unmask) => {
    const { receive } = conversation.state;
    // What was written to start with needs no second telling.
    const told = messages.find(({ role, step }) => role === 'user' && step === 'receive')?.content;
    return { theme: unmask(receive?.theme || '') || (told ?? '').slice(0, longestLine) };
  },
  write: ({ theme }, { state, emotion }, mask) => {
    const before = state.receive?.emotion;
    const named = emotion === null ? {} : { label: mask(emotion, longestFeeling), confirmed: true };
    return {
      ...state,
      receive: {
        emotion: { label: '', confirmed: false, ...before, ...named },
        theme: mask(theme, longestLine),
      },
    };
  },
  texts: ({ theme }, { emotion }) => [theme, emotion ?? ''],
  // Before the step is complete nothing has said yes to a feeling that a reply only guessed.
  wrong: (_, { emotion, stepComplete }) =>
    emotion === null && !stepComplete ? ['emotion.label'] : [],
};
