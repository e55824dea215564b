/** The five steps in a terminal, in English. */
export const terminal = {
  lead: 'Five steps in this terminal. Nothing is kept: it is gone when you leave.',
  guide: 'The built-in guide answers: a worksheet, not an AI model. Nothing leaves this machine.',
  model:
    '{{provider}} answers ({{model}}). Names, numbers and addresses are hidden before anything leaves; some can be missed.',
  deep: 'Deep analysis is on.',
  prompts: 'Prompts {{version}}.',
  commands:
    '/next (or Enter) goes on, /back, /skip, /listen, /work, /edit row words, /choose number, /none, /quit.',
  weight: '{{question}} 0 ({{low}}) to 10 ({{high}}), Enter skips.',
  start: 'Start anywhere. One sentence is enough.',
  hidden: 'Sent as: {{words}}',
  fits: 'Fits? Enter goes on, /edit changes a row.',
  choose: '/choose takes one by its number, /edit mine adds your own.',
  take: 'Enter takes this plan on, /edit changes a row.',
  open: 'Still open: {{rows}}. /edit fills a row in.',
  rows: 'Rows of this step: {{rows}}.',
  number: 'A number from {{low}} to {{high}}, please.',
  unknown: 'There is no such command here.',
  notHere: 'That does not go here.',
  mine: 'an idea of your own',
  noReply:
    'No reply came. Your words were not counted; say them again, or fill the step in by hand with /edit.',
  held: 'Nothing more was sent. Once you are safe, /safe goes on.',
  end: 'This is your plan. It stands nowhere but here: write it down if you would like to keep it.',
  ended: 'No plan today, and that is fine.',
  left: 'Left. Nothing was kept.',
};

export type TerminalTexts = typeof terminal;
