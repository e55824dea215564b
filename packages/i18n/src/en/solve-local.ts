/** The built-in guide, running on this device. */
export const solveLocal = {
  offer: 'Go on with the guide on this device',
  instead: 'Use the guide on this device instead',
  line: 'The guide on this device answers. Nothing you write is sent.',
  online: 'Get replies online again',
  replied: 'Guide on this device, not an AI model',
  notice:
    'You’re writing with a built-in guide on this device, not with a person or an AI. It can miss the point.',
};
