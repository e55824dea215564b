/** Ways to go on other than an answer: back, skip, just be heard, end. */
export const solveWays = {
  label: 'Other ways to go on',
  skipMessage: 'Next step, please.',
  back: 'Back to {{step}}',
  skip: 'Skip this step',
  listen: 'Just listen',
  listening: 'Just listening. No questions, no advice.',
  work: 'Work on it',
  cameBack: 'You’re back in {{step}}. Change what stands there, or say more.',
  cameBackOpen: 'You’re back in {{step}}. Say more, or skip it.',
  noneFitted: 'None of these fitted: {{ways}}',
  afterNone:
    'None of the ways fitted. Is something here not right yet? Change it or say more; then other ways are looked for.',
  changeable: 'Can it be changed now?',
  changeableYes: 'Yes, at least partly',
  changeableNo: 'Not right now',
  coping: 'Then the next steps aren’t about changing it. They look for what helps you carry it.',
  end: 'End here for now',
  endTitle: 'End without a plan?',
  endText:
    'That’s all right. What you wrote and found out stays on this device, but this conversation can’t be taken up again.',
  endNoneTitle: 'Still none of them',
  endNoneText:
    'That can be the answer for now. You can end here, or add a way of your own. What you found out stays on this device.',
  stay: 'Stay here',
  ended: 'You ended here',
  endedText: 'No plan today, and that’s fine. What you found out stays on this device.',
  before: 'Before: {{score}} of 10',
  now: 'Now: {{score}} of 10',
  lighter: 'It weighs less than at the start.',
  same: 'It weighs about the same as at the start. Having told it still counts.',
  heavier:
    'It weighs more than at the start. That happens when you look closely. Be kind to yourself today, and talk to someone if it stays that way.',
};
