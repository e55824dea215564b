import { eq } from 'drizzle-orm';
import { overageMeters, sessionPacks } from '../../../db/schema.ts';
import { given, leftOut, ofPerson, owner } from './kept-table.ts';

/** What was bought beside a plan, and what bills beside one. */
export const packTables = {
  sessionPacks: ofPerson(sessionPacks, {
    section: 'session_packs',
    about: 'packs of conversations that were bought in a store, and how many of each are used',
    keptFor: 'until the account is deleted',
    rowsOf: ({ userId }) => eq(sessionPacks.userId, userId),
    columns: {
      id: given,
      userId: owner,
      purchaseId: given,
      productId: given,
      store: given,
      sessions: given,
      used: given,
      purchasedAt: given,
      revokedAt: given,
      readNumber: leftOut('the order in which we asked the provider, nothing about the person'),
      createdAt: given,
      updatedAt: given,
    },
  }),
  overageMeters: ofPerson(overageMeters, {
    section: 'overage_meters',
    about: 'what bills conversations beyond a yearly plan, and since when that is unpaid',
    keptFor: 'until the account is deleted',
    rowsOf: ({ userId }) => eq(overageMeters.userId, userId),
    columns: {
      id: given,
      userId: owner,
      providerId: given,
      unpaidSince: given,
      endsAt: given,
      readNumber: leftOut('the order in which we asked the provider, nothing about the person'),
      createdAt: given,
      updatedAt: given,
    },
  }),
} as const;
