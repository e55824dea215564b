/** Facts and promises: change code and text together. */
export const deletion = {
  title: 'Delete your account',
  description: 'What is deleted, what stays and for how long, and how to do it yourself.',
  lead: 'You can have your Solacore account and its data deleted whenever you want, and need no reason.',
  howText: [
    'Log in on the page behind this button. It asks once more, then deletes.',
    'In the app it is in Settings, under “Account”: “Delete account”.',
  ],
  action: 'Log in and delete',
  forgotten: 'If you can’t log in, get a new password by mail there first.',
  write: 'If that doesn’t help either, write to us from the address of the account',
};
