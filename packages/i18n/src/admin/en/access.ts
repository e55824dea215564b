/** The way in, the frame, and what every page of the console says. */
export const access = {
  opening: 'Opening the console',
  unreachable: 'The server can’t be reached. Nothing was changed.',
  signIn: {
    title: 'Sign in',
    lead: 'With the account that runs this product.',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
  },
  noRole: {
    title: 'This account doesn’t run Solacore',
    text: 'Whoever runs the server can change that at its terminal.',
  },
  enrol: {
    title: 'Set up your authenticator',
    lead: 'The console opens with a code from an app on your phone.',
    scan: 'Scan this with the app.',
    qr: 'QR code for the authenticator app',
    key: 'Or type this key in',
    begin: 'Show the QR code',
    confirm: 'Confirm',
  },
  code: {
    title: 'Enter your code',
    lead: 'The app on your phone shows it. This login then stays open for twelve hours.',
    label: 'Six digits',
    submit: 'Open',
    fresh: 'This needs a code from the last five minutes.',
  },
  signOut: 'Sign out',
};

export const frame = {
  product: 'Admin',
  skip: 'Skip to the content',
  menu: 'Pages',
  language: 'Language',
  languages: { en: 'English', es: 'Español', zh: '简体中文' },
  note: 'No page here shows what a person wrote. It isn’t stored.',
  pages: {
    overview: 'Overview',
    reviews: 'Review',
    people: 'People',
    person: 'Person',
    billing: 'Billing',
    jobs: 'Jobs',
    database: 'Database',
    switches: 'Switches',
    audit: 'Audit log',
  },
};

export const common = {
  loading: 'Loading',
  again: 'Try again',
  more: 'Show more',
  shown: '{{count}} shown',
  saveCsv: 'Save as CSV',
  cut: 'The file holds the first {{count}} rows. Narrow the list for the rest.',
  csv: 'CSV',
  none: 'None',
  all: 'All',
  cancel: 'Cancel',
  save: 'Save',
  saved: 'Saved.',
  working: 'One moment',
  never: 'Never',
};

export const errors = {
  credentials: 'E-mail or password isn’t right. Check both.',
  code: 'That code isn’t right, or was used already. Wait for the next one.',
  attempts: 'Too many tries. Try again in {{minutes}} min.',
  device:
    'All devices of this account are in use, or this browser belongs to another one. Sign in at the app first and make room there.',
  suspended: 'This account is on hold.',
  role: 'Only an administrator may do this.',
  lastAdmin: 'This is the last administrator. Name another one first.',
  gone: 'That isn’t there any more.',
  billing: 'The payment provider doesn’t answer right now. Nothing was changed.',
  invalid: 'Something in the form isn’t right. Check it and send it again.',
  network: 'The server can’t be reached. Check the connection and try again.',
  other: 'The server couldn’t do this. Nothing was changed.',
};
