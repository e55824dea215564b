import {
  dailyFigures,
  deviceCodes,
  deviceCounters,
  erasures,
  organizations,
  rateLimits,
  safetyReferrals,
  settings,
  webhookEvents,
} from '../../../db/schema.ts';
import { keptDays } from '../keep-erasures.ts';

/** Tables without rows of a person, or with rows from which nobody can tell whose they are. */
export const nobodysTables = {
  rateLimits: {
    table: rateLimits,
    about: 'how often somebody asked lately, by account or by a keyed hash of a network address',
    keptFor: 'an hour at most; those of an account go with it',
    linkedToNobody: 'counts of the last minutes, gone before they could be read',
  },
  deviceCodes: {
    table: deviceCodes,
    about: 'codes mailed to replace a device, by hash',
    keptFor: 'an hour after they run out',
    linkedToNobody: 'the key is a keyed hash of account and device',
  },
  deviceCounters: {
    table: deviceCounters,
    about: 'how many free conversations a device has seen, by a keyed hash of its number',
    keptFor: '12 months after the account is deleted or the device leaves it',
    linkedToNobody: 'the hash leads to no account',
  },
  erasures: {
    table: erasures,
    about: 'that an account was deleted, by a keyed hash of its number, and when',
    keptFor: `${keptDays} days, so that a restored backup loses the account again`,
    linkedToNobody: 'the hash leads back to an account only where a backup still holds it',
  },
  safetyReferrals: {
    table: safetyReferrals,
    about: 'how often help was shown, by month and region',
    keptFor: 'for good',
    linkedToNobody: 'counts only',
  },
  webhookEvents: {
    table: webhookEvents,
    about:
      'which messages of payment providers were dealt with, by their number, and which customer, subscription or account to read again',
    keptFor: '90 days',
    linkedToNobody:
      'numbers of the provider’s own and times; that of a customer or account goes with the account',
  },
  dailyFigures: {
    table: dailyFigures,
    about: 'how many people, devices, conversations, plans and tokens there were on a day',
    keptFor: 'for good',
    linkedToNobody: 'counts over all accounts',
  },
  settings: {
    table: settings,
    about: 'what the operator has set: the switch for AI, a banner, the oldest app, flags',
    keptFor: 'until it is set anew',
    linkedToNobody: 'settings of the product',
  },
  organizations: {
    table: organizations,
    about: 'organisations: name and seats',
    keptFor: 'until the organisation is deleted',
    linkedToNobody: 'who belongs to one is in memberships',
  },
} as const;
