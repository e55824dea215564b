import type { Deps } from '../../deps.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { registerCreateSession } from './create-session.ts';
import { createGenerations } from './generations.ts';
import { registerGetSession } from './get-session.ts';
import { registerListSessions } from './list-sessions.ts';
import { registerPatchSession } from './patch-session.ts';
import { registerPostMessage } from './post-message.ts';

/** Five-step conversations: their metadata, and the replies to their messages. */
export function registerSolveSessions(app: App, deps: Deps, guards: Guards): void {
  registerCreateSession(app, deps, guards);
  registerListSessions(app, deps, guards);
  registerGetSession(app, deps, guards);
  registerPatchSession(app, deps, guards);
  registerPostMessage(app, deps, guards, createGenerations());
}
