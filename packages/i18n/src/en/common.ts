export const common = {
  help: 'Help',
  home: 'Home',
  newConversation: 'New',
  settings: 'Settings',
  mainNavigation: 'Main',
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  keptHere: 'Your conversations are kept on this device, not on our servers.',
  offline: 'You’re offline. What you’ve kept on this device can still be read.',
  scaleValue: '{{value}} of 10',
  scaleUnset: 'Not set yet',
  steps: {
    receive: 'Receive',
    clarify: 'Clarify',
    reframe: 'Reframe',
    options: 'Options',
    commit: 'Commit',
  },
  starting: 'Opening Solacore',
  lockedTitle: 'Solacore is open in another tab',
  lockedText:
    'Your conversations can be open in one tab at a time, so that nothing is written twice. Go on there, or close that tab and try again here.',
  storageTitle: 'Your conversations didn’t open',
  storageText:
    'The storage on this device didn’t answer. Nothing was changed. Try again, or restart the app.',
  notFoundTitle: 'There’s nothing at this address',
  notFoundText: 'The link may be old. What you’ve kept on this device is untouched.',
  notFoundAction: 'Go to the start',
  brokenTitle: 'This screen stopped working',
  brokenText: 'That’s a fault on our side. What you’ve kept on this device is untouched.',
  newVersion: 'A newer version is ready.',
  newVersionStart: 'Start it',
  updateTitle: 'Please update Solacore',
  updateText:
    'This version no longer works with our server. Update the app, or reload this page in a browser. What you’ve kept on this device is untouched, and help is always here.',
};

export type CommonTexts = typeof common;
