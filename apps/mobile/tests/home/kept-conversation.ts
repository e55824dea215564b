import type { Conversation } from '@/local-db/records.ts';

/** A conversation that stands in Clarify; a test overrides what it is about. */
export const keptConversation: Conversation = {
  id: 'c-1',
  serverSessionId: null,
  title: 'The deadline nobody will shrink',
  status: 'active',
  shownStep: 'clarify',
  serverStep: 'clarify',
  stepComplete: false,
  state: {},
  emotion: 'worry',
  lang: 'en',
  helpPinned: false,
  acceptedAt: null,
  endedAt: null,
  lastTurn: null,
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
};
