/** The public page that says what happens in a crisis. Facts and promises: change code and text together. */
export const protocol = {
  title: 'What Solacore does in a crisis',
  description: 'What we look for, what happens then, what never happens, and how to reach help.',
  languages: 'Language',
  lead: 'Solacore leads adults through a problem in five steps, with an AI. It is not a therapist and not an emergency service. This page says what we look for when someone may be in danger, what happens then, and what never does.',
  now: {
    title: 'Help now',
    text: 'If you or someone with you is in danger at this moment, call the emergency number of the place you are in.',
    link: 'Numbers by country',
  },
  look: {
    title: 'What we look for',
    text: 'Words that may speak of danger, said openly or between the lines:',
    kinds: [
      'thoughts of suicide or of hurting oneself',
      'violence, threats or control by a partner, the family or someone else, and sexual violence',
      'a child at risk, or a person under 18 who writes here',
      'thoughts of hurting someone else',
      'an overdose or another medical emergency',
      'losing touch with what is real, such as voices that give orders',
      'an eating disorder that has become dangerous',
    ],
    layersTitle: 'Four layers; the most serious finding counts',
    layers: [
      'On your device, before anything is sent. It reads for set phrases in English, Spanish and Chinese and works offline.',
      'On our server, before any word of a reply is shown. It reads the text in which numbers, e-mails and most names and addresses have been hidden.',
      'The AI model itself: it is told to report danger beside each reply.',
      'You: Help is on every screen, signed in or not, online or not, over any limit.',
    ],
  },
  levels: {
    title: 'Four levels, and what happens at each',
    distress: {
      name: 'Distress',
      means: 'Someone is having a very hard time, with no sign of danger.',
      happens: 'The conversation goes on, softer and slower.',
    },
    possible: {
      name: 'Possible danger',
      means: 'Something might point to danger, or danger was spoken of earlier.',
      happens:
        'Services for your region stand beside the conversation, and the AI is told to ask directly and once whether you are safe. A “no” does not take the help away. Where no words say so and a small model on the device or the server only guesses, there is one quiet line that names no danger, and it goes again.',
    },
    likely: {
      name: 'Likely danger',
      means: 'The words say that someone is in danger.',
      happens:
        'The conversation stops. A fixed page shows whom to call, text or write to. Nothing that the AI generates follows; if the AI itself raised the alarm, what it had begun to say is taken off the screen.',
    },
    imminent: {
      name: 'Danger at this moment',
      means: 'Means at hand, a time, or something that has already happened.',
      happens: 'The same, with the emergency number first.',
    },
    back: 'To go on after a stop, you answer a second, different question. Help stays pinned for the rest of that conversation.',
  },
  never: {
    title: 'What never happens',
    items: [
      'No one is called for you: not emergency services, not the police, not your contacts. “Tell someone I trust” opens a message that only you can send.',
      'What you wrote is not logged and not stored on our server.',
      'What your device catches is not sent at all. What our server catches is not passed on to an AI provider. What only the AI notices has already reached its provider, with numbers, e-mails and most names and addresses hidden.',
      'No plan is offered beside the help, and help is never behind a limit or a payment.',
      'A conversation that stops for danger is not charged and not counted against your limit.',
      'Where someone is being hurt: no advice to confront them and no exercises as a couple.',
    ],
  },
  count: {
    title: 'What we count',
    text: 'How often help was shown at the two highest levels: one number for each month and region. No account, no conversation, no address, no day and no words go with it, and the request log leaves these requests out. Some laws ask for this number once a year.',
  },
  limits: {
    title: 'What this cannot do',
    items: [
      'Detection misses things. It can overlook danger that is only hinted at, slang it does not know, and other languages. If you are in danger, do not wait for it.',
      'It can also stop for words that were meant in another way. Then the second question lets you go on.',
      'The AI is a machine. It does not know you, cannot see you, and can be wrong.',
      'Where the built-in guide answers instead of an AI model, the third layer and the direct question are missing.',
      'Numbers change. Each row below says where it can be checked and whether anyone has checked it.',
      'Solacore is for people aged 18 and over. If you are younger, the help on this page is for you all the same.',
    ],
  },
  review: {
    title: 'How the texts are reviewed',
    text: 'The help pages are fixed texts: no AI makes them up while you read. They and the phrases we look for are tested with sets of messages in each language.',
    clinician: 'Reviewed by a clinician: not yet.',
    version: 'Version of this page: {{version}}',
  },
  directory: {
    title: 'Numbers by country',
    text: 'The same directory is inside the app and works offline. “Not checked yet” means that nobody of ours has tried the row: if a number does not answer, use the emergency number or the international directory.',
    call: 'Call {{number}}',
    textTo: 'Text {{number}}',
    textWith: 'Text {{body}} to {{number}}',
    chat: 'Chat',
    website: 'Website',
    hours: 'Hours: {{hours}}',
    source: 'Source: {{source}}',
    checked: 'Checked on {{date}}',
    notChecked: 'Not checked yet',
  },
  mistakes: {
    title: 'If something here is wrong',
    text: 'In the app, the flag under an answer reports it. You choose what text goes with the report, none by default; it is read by the people who run this service and deleted after 30 days at the latest. Tell us about a wrong number or a wrong sentence on this page in the same way. A report is not a way to get help.',
  },
};

export type ProtocolTexts = typeof protocol;
