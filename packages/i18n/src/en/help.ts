export const help = {
  title: 'Help',
  intro:
    'People to talk to, now or later. This page works without a connection and without an account.',
  regionLabel: 'Where you are',
  regionHint: 'Chosen from your device. Kept on this device only.',
  emergency: 'In danger this minute, or hurt?',
  call: 'Call {{number}}',
  dayAndNight: 'Day and night',
  text: 'Text {{number}}',
  textWith: 'Text {{body}} to {{number}}',
  website: 'Website',
  kinds: {
    emergency: 'Emergency',
    crisis: 'Someone to talk to',
    abuse: 'If someone hurts you',
    other: 'More services',
    directory: 'Other countries',
  },
  chat: 'Chat',
  notVerified: 'Not yet checked by us',
  source: 'Source: {{source}}',
  protocol: 'What happens when something sounds dangerous',
  toolsTitle: 'For this moment',
  trusted: {
    row: 'Tell someone I trust',
    hint: 'Opens a message. You send it.',
    title: 'Tell someone you trust',
    text: 'Nothing is sent by us. You choose who gets it, and you can change every word.',
    message:
      'Hi, are you free to talk for a while? I’m having a hard time and could use some company.',
    label: 'Your message',
    sms: 'Open as a text message',
    share: 'Choose an app',
  },
  leave: 'Leave this page now',
  leaveShort: 'Leave now',
  leaveHint: 'Esc pressed three times does the same.',
  inReach: {
    text: 'If there’s more to this than you’ve said, there are people you can talk to.',
    open: 'See who',
  },
  beside: {
    all: 'All help',
    label: 'Help, beside your conversation',
  },
  blank: 'Back to the start',
  grounding: {
    title: 'Grounding',
    row: 'Two minutes of grounding',
    hint: 'Works offline',
    intro: 'Three short ways back to this moment. Take one, stop whenever you like.',
    next: 'Next',
    again: 'From the beginning',
    of: '{{number}} of {{total}}',
    senses: {
      title: 'Five, four, three, two, one',
      steps: {
        one: 'Five things you can see. Name them, aloud or in your head.',
        two: 'Four things you can feel: the chair, your sleeve, the air.',
        three: 'Three things you can hear, near or far.',
        four: 'Two things you can smell, or two smells you like.',
        five: 'One thing you can taste, or one slow sip of water.',
      },
    },
    breath: {
      title: 'Slower breathing',
      text: 'In for four seconds, out for six. Let the line lead you. If it feels wrong, breathe as you like.',
      start: 'Start',
      stop: 'Stop',
      in: 'Breathe in',
      out: 'Breathe out',
      left: '{{seconds}} s left',
      done: 'That was two minutes.',
    },
    body: {
      title: 'Cold water, feet on the floor',
      steps: {
        one: 'Hold your wrists under cold water, or something cold in your hand.',
        two: 'Put both feet on the floor. Press down, and let go again.',
        three: 'Look around and say where you are and what day it is.',
      },
    },
  },
  verified: 'Checked on {{date}}',
  kindsOfDanger: {
    suicide: {
      title: 'Let’s check you’re safe.',
      text: 'What you wrote sounds serious, so we’ve paused. Please talk to a person now.',
      urgent:
        'What you wrote sounds as if your life is in danger now. Call the emergency number, or ask somebody near you to call. If you can, move away from what could hurt you and stay with someone.',
    },
    harmed: {
      title: 'Your safety comes first.',
      text: 'What you wrote sounds as if someone may be hurting you, so we’ve paused. It isn’t your fault, and you don’t have to decide anything now. Phones can be watched: use a safer one if you can.',
      urgent:
        'What you wrote sounds as if someone may be hurting you now. Call the emergency number when it’s safe to speak. Phones can be watched: use a safer one if you can.',
    },
    child: {
      title: 'A child’s safety comes first.',
      text: 'What you wrote sounds as if a child may be at risk, so we’ve paused. These people know what can be done, and they listen first.',
      urgent: 'What you wrote sounds as if a child is in danger now. Call the emergency number.',
    },
    others: {
      title: 'Let’s stop here for a moment.',
      text: 'What you wrote sounds as if someone could get hurt, so we’ve paused. Go somewhere else, away from them and from anything that could be used as a weapon. Then talk to a person.',
      urgent:
        'What you wrote sounds as if someone could get hurt now. Go away from them and from anything that could be used as a weapon, and call the emergency number.',
    },
    medical: {
      title: 'This needs medical help now.',
      text: 'What you wrote sounds like an overdose or another medical emergency. Call now, even if you feel all right: some effects come late. Say what was taken, how much and when. Don’t stay alone.',
      urgent:
        'What you wrote sounds like an overdose or another medical emergency. Call now, even if you feel all right: some effects come late. Say what was taken, how much and when. Don’t stay alone.',
    },
    eating: {
      title: 'Your body may need help today.',
      text: 'What you wrote about eating sounds dangerous, so we’ve paused. Please see a doctor today, or talk to one of these people. If you faint, have chest pain or can’t keep water down, call the emergency number.',
      urgent:
        'What you wrote sounds as if your body is in danger now. Call the emergency number, and stay with someone until help comes.',
    },
    reality: {
      title: 'Let’s find someone to be with you.',
      text: 'What you wrote sounds as if things around you may not feel real or safe, so we’ve paused. A person beside you can help more than an AI. Please talk to somebody you trust, or to these people.',
      urgent:
        'If a voice or a thought tells you to hurt yourself or someone else, call the emergency number now. Stay with a person you trust.',
    },
    minor: {
      title: 'Solacore is made for adults.',
      text: 'What you wrote sounds as if you’re under 18, so we’ve paused. You’ve done nothing wrong. These people are there for you.',
      urgent:
        'What you wrote sounds as if you’re under 18 and in danger now. Call the emergency number, or go to a grown-up you trust.',
    },
    distress: {
      title: 'That’s a lot to carry.',
      text: 'You don’t have to carry it alone. These people listen, and you can go on here as well.',
      urgent: 'If you’re in danger now, call the emergency number.',
    },
  },
  byPeopleNotSaved:
    'People wrote this page, not the AI. Not saved with your conversation. Never charged.',
  adultCheck: 'I’m 18 or older, continue',
  adultQuestion: 'Solacore is only for adults.',
  adultText: 'Are you 18 or older, and were the words about somebody else?',
  adultYes: 'Yes, I’m 18 or older',
  adultNo: 'No',
  adultStay: 'Then please talk to one of these people, or to a grown-up you trust.',
  allHelp: 'All ways to get help',
  imSafe: 'I’m safe, continue',
  secondQuestion: 'One more question before you go on.',
  secondText: 'Are you, or is someone with you, in danger at this moment?',
  noDanger: 'No, nobody is in danger now',
  danger: 'Yes, or I’m not sure',
  stay: 'Then please call now. The conversation can wait.',
  pinned: 'Help is one tap away for the rest of this conversation.',
  openHelp: 'Open help',
};

export type HelpTexts = typeof help;
