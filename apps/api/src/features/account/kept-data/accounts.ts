import { eq, or } from 'drizzle-orm';
import {
  activeSessions,
  auditLog,
  devices,
  loginEvents,
  oauthIdentities,
  users,
} from '../../../db/schema.ts';
import { given, leftOut, ofPerson, owner } from './kept-table.ts';

const secret = leftOut('a secret: only its hash is kept, and it proves who signs in');
const refreshing = leftOut('a number of the server’s own, from which refresh tokens are made');

/** Who somebody is, and on what they are signed in. */
export const accountTables = {
  users: ofPerson(users, {
    section: 'account',
    isSingle: true,
    about: 'the account: e-mail address, language, settings',
    keptFor: 'until the account is deleted',
    rowsOf: ({ userId }) => eq(users.id, userId),
    columns: {
      id: given,
      email: given,
      emailVerifiedAt: given,
      passwordHash: secret,
      role: given,
      locale: given,
      overageCapCents: given,
      suspendedAt: given,
      deviceRemovedAt: given,
      createdAt: given,
      updatedAt: given,
    },
  }),
  oauthIdentities: ofPerson(oauthIdentities, {
    section: 'identities',
    about: 'who the person is at Google or Apple, where they sign in that way',
    keptFor: 'until it is unlinked or the account is deleted',
    rowsOf: ({ userId }) => eq(oauthIdentities.userId, userId),
    columns: {
      provider: given,
      issuer: given,
      subject: given,
      userId: owner,
      email: given,
      sealedRefreshToken: leftOut('a secret of Apple’s, sealed; used to revoke it at the end'),
      createdAt: given,
    },
  }),
  devices: ofPerson(devices, {
    section: 'devices',
    about: 'the devices of the account: a number for each, its name and platform',
    keptFor: 'until the account is deleted',
    rowsOf: ({ userId }) => eq(devices.userId, userId),
    columns: {
      id: given,
      userId: owner,
      deviceFingerprint: given,
      deviceName: given,
      platform: given,
      slot: given,
      isActive: given,
      lastActiveAt: given,
      createdAt: given,
    },
  }),
  activeSessions: ofPerson(activeSessions, {
    section: 'logins',
    about: 'signed-in devices: when, the front part of the network address, hashes of tokens',
    keptFor: 'until it can be renewed no more: 30 days after its last use, 90 in all',
    rowsOf: ({ userId }) => eq(activeSessions.userId, userId),
    columns: {
      id: given,
      userId: owner,
      deviceId: given,
      tokenHash: secret,
      previousTokenHash: secret,
      generation: refreshing,
      seed: refreshing,
      rotatedAt: given,
      ipPrefix: given,
      lastUsedAt: given,
      expiresAt: given,
      absoluteExpiresAt: given,
      revokedAt: given,
      revokedReason: given,
      createdAt: given,
    },
  }),
  loginEvents: ofPerson(loginEvents, {
    section: 'login_events',
    about: 'sign-ins and changes of password, address and devices',
    keptFor: '90 days',
    rowsOf: ({ userId }) => eq(loginEvents.userId, userId),
    columns: {
      id: leftOut('counts over all accounts'),
      userId: owner,
      deviceId: given,
      kind: given,
      ipPrefix: given,
      createdAt: given,
    },
  }),
  auditLog: ofPerson(auditLog, {
    section: 'audit',
    about: 'what those who run the product did to an account',
    keptFor: 'for good; at the deletion of the account the entry loses whom it is about',
    rowsOf: ({ userId }) => or(eq(auditLog.subjectId, userId), eq(auditLog.actorId, userId)),
    columns: {
      id: leftOut('counts over all accounts'),
      actorId: leftOut('may be another person'),
      action: given,
      subjectId: leftOut('may be another person'),
      createdAt: given,
    },
  }),
} as const;
