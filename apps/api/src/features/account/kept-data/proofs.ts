import { eq, sql } from 'drizzle-orm';
import {
  consents,
  emailChanges,
  invitations,
  mailedTokens,
  memberships,
  reports,
  reviewFlags,
} from '../../../db/schema.ts';
import { given, leftOut, ofPerson, owner } from './kept-table.ts';

const secret = leftOut('a secret: only its hash is kept, and it proves who opened the mail');

/** What was mailed, agreed to, told to us, and which organisations somebody belongs to. */
export const proofTables = {
  mailedTokens: ofPerson(mailedTokens, {
    section: 'mailed_links',
    about: 'links that were mailed, by hash',
    keptFor: 'until they run out: a day, or 30 where an unused account is to be deleted',
    rowsOf: ({ userId }) => eq(mailedTokens.userId, userId),
    columns: {
      id: given,
      userId: owner,
      purpose: given,
      tokenHash: secret,
      email: given,
      expiresAt: given,
      usedAt: given,
      createdAt: given,
    },
  }),
  emailChanges: ofPerson(emailChanges, {
    section: 'email_changes',
    about: 'a change of address that waits for both addresses',
    keptFor: 'until it is confirmed or expires, a day at most',
    rowsOf: ({ userId }) => eq(emailChanges.userId, userId),
    columns: {
      userId: owner,
      newEmail: given,
      loginId: given,
      oldConfirmedAt: given,
      newConfirmedAt: given,
      expiresAt: given,
      createdAt: given,
    },
  }),
  consents: ofPerson(consents, {
    section: 'consents',
    about: 'what was agreed to and withdrawn, with version and time',
    keptFor: 'until the account is deleted',
    rowsOf: ({ userId }) => eq(consents.userId, userId),
    columns: {
      id: given,
      userId: owner,
      purpose: given,
      version: given,
      granted: given,
      createdAt: given,
    },
  }),
  reports: ofPerson(reports, {
    section: 'reports',
    about: 'reports of bad answers, with the text that the person chose to send',
    keptFor: '30 days',
    rowsOf: ({ userId }) => eq(reports.userId, userId),
    columns: {
      id: given,
      userId: owner,
      reason: given,
      excerpt: given,
      comment: given,
      step: given,
      provider: given,
      locale: given,
      createdAt: given,
    },
  }),
  memberships: ofPerson(memberships, {
    section: 'memberships',
    about: 'organisations that the person belongs to',
    keptFor: 'until they leave or the account is deleted',
    rowsOf: ({ userId }) => eq(memberships.userId, userId),
    columns: { organizationId: given, userId: owner, role: given, createdAt: given },
  }),
  invitations: ofPerson(invitations, {
    section: 'invitations',
    about: 'invitations into an organisation, by the address they were mailed to',
    keptFor: 'until it runs out; an accepted one until account or organisation is deleted',
    rowsOf: ({ email }) => eq(sql`lower(${invitations.email})`, email.toLowerCase()),
    columns: {
      id: given,
      organizationId: given,
      email: given,
      role: given,
      tokenHash: secret,
      expiresAt: given,
      acceptedAt: given,
      createdAt: given,
    },
  }),
  reviewFlags: ofPerson(reviewFlags, {
    section: 'review_flags',
    about:
      'signs that an account may be shared, for a person to look at; their evidence is devices, times and front parts of addresses, with a place to some ten kilometres',
    keptFor: 'until the account is deleted; the evidence 90 days',
    rowsOf: ({ userId }) => eq(reviewFlags.userId, userId),
    columns: {
      id: given,
      userId: owner,
      reason: given,
      score: given,
      evidence: given,
      evidenceKey: leftOut('a hash of the evidence, by which it is known again'),
      resolution: given,
      createdAt: given,
      resolvedAt: given,
    },
  }),
} as const;
