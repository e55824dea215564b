/** What the app is, who wrote its parts, how to reach us, and its keys on a keyboard. */
export const about = {
  group: 'About',
  title: 'About Solacore',
  lead: 'What it is, what it isn’t, and where to look things up.',
  version: 'Version {{version}}',
  is: 'What it is',
  isItems: {
    method:
      'A conversation in five steps that helps you get from a hard moment to one small step you chose yourself.',
    computer:
      'A computer program. Each reply says whether an AI model or the built-in guide wrote it.',
    yours:
      'Conversations are kept on your device, not on our servers. For a reply your message leaves it, with most names, numbers and addresses hidden.',
  },
  isNot: 'What it isn’t',
  isNotItems: {
    care: 'No medical or psychological treatment, no diagnosis and no substitute for people who are trained to help.',
    emergency:
      'No emergency service. Nobody reads along. If you are in danger, “Help” shows who to call.',
    adults: 'Not for anyone under 18.',
  },
  protocol: 'What happens when a message sounds like danger',
  privacy: 'What is kept where',
  licences: {
    title: 'Licences',
    rowHint: 'The free software inside this app',
    lead: 'Solacore is made with the work of many people who gave it away freely. Thank you.',
    count_one: '{{count}} package',
    count_other: '{{count}} packages',
    search: 'Find a package',
    none: 'No package has that name.',
    more: 'Show more',
    failed: 'The list didn’t open. Try again.',
  },
  install: 'Install as an app',
  installHint:
    'It gets an icon and a window of its own. Nothing else changes, and it starts without a connection, too.',
  support: 'Write to us',
  supportHint: 'Opens an empty mail to {{address}}. Nothing of your conversations is in it.',
  shortcuts: {
    title: 'Keyboard',
    rowHint: 'The keys that do something',
    lead: 'Everything in the app can be reached with the keyboard. These keys do the most.',
    keys: {
      enter: 'Enter',
      shiftEnter: 'Shift + Enter',
      esc: 'Esc',
      escThree: 'Esc, three times',
      tab: 'Tab, Shift + Tab',
      arrows: 'Arrow keys',
      space: 'Space',
    },
    does: {
      enter: 'Sends what you wrote.',
      shiftEnter: 'Begins a new line.',
      esc: 'Stops a reply, leaves an edit, closes a dialog.',
      escThree: 'On the help page: leaves this page at once.',
      tab: 'Goes to the next thing, and back.',
      arrows: 'Move within a group of choices and along a scale.',
      space: 'Chooses or switches what has the focus.',
    },
  },
};

export type AboutTexts = typeof about;
