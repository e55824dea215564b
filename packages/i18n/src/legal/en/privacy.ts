/** Facts and promises: change code and text together. */
export const privacy = {
  title: 'Privacy policy',
  description:
    'What is kept about you, where, for how long, who else gets it, and what you can do.',
  lead: 'What you write stays on your device. This page says what is kept all the same, and what you can do about it.',
  until: 'Kept',
  sections: [
    {
      title: 'Who is responsible',
      text: [
        'Whoever runs the server at this address. How to reach them stands on the support page.',
      ],
    },
    {
      title: 'Why it is allowed',
      text: [
        'What you write can tell about your health. So it is sent for a reply only with your consent, which the app asks for and you can take back in Settings.',
        'Account, devices, plan and usage are needed for the service you asked for. Log-ins, with the front part of the network address, are kept against misuse; that is a legitimate interest. What the law wants kept about payments lies with the payment provider.',
      ],
    },
    {
      title: 'Cookies and the like',
      text: [
        'These pages set no cookie, count nobody and load nothing from other servers.',
        'The app in a browser sets one cookie, so that you stay logged in, and keeps your conversations in the browser’s own storage.',
      ],
    },
    {
      title: 'Your rights',
      text: [
        'See and take along: Settings, “Take your data with you”. Delete: Settings, or the page for it. Take back a consent: Settings, Privacy. To correct something or to object, write to us.',
        'You can also complain to the data protection authority of the place you live in.',
      ],
    },
    {
      title: 'Other countries',
      text: [
        'The provider that writes the replies may be in another country, often in the United States. The app names it before anything is sent. It gets masked words and no account.',
      ],
    },
    {
      title: 'Adults only',
      text: ['Solacore is for people aged 18 and over. Nobody younger should have an account.'],
    },
    {
      title: 'Changes',
      text: [
        'When something changes that matters to you, the app asks again before it sends anything.',
      ],
    },
  ],
};
