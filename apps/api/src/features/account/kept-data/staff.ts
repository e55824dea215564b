import { eq, sql } from 'drizzle-orm';
import { authenticators, loginChecks } from '../../../db/schema.ts';
import { given, leftOut, ofPerson, owner } from './kept-table.ts';

/** Of those who run the product only. */
export const staffTables = {
  authenticators: ofPerson(authenticators, {
    section: 'authenticators',
    about: 'the authenticator app of somebody who runs the product',
    keptFor: 'until it is reset or the account is deleted',
    rowsOf: ({ userId }) => eq(authenticators.userId, userId),
    columns: {
      userId: owner,
      sealedSecret: leftOut('a secret, sealed: the codes are made from it'),
      confirmedAt: given,
      lastStep: leftOut('the number of a half minute, so that no code works twice'),
      createdAt: given,
    },
  }),
  loginChecks: ofPerson(loginChecks, {
    section: 'login_checks',
    about: 'when a login of somebody who runs the product last showed a code',
    keptFor: 'until the login goes',
    rowsOf: ({ userId }) =>
      sql`${loginChecks.loginId} in (select id from active_sessions where user_id = ${userId}::uuid)`,
    columns: { loginId: given, checkedAt: given },
  }),
} as const;
