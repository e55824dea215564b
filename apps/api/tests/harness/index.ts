export { type ApiContext, describeOnBothDatabases, describeOnServerDatabase } from './describe.ts';
export { lastToken, mailsTo } from './mailbox.ts';
export {
  grantTier,
  logIn,
  newEmail,
  newFingerprint,
  type Person,
  refresh,
  signUp,
  toPerson,
} from './person.ts';
