import type { Deps } from '../../deps.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { registerCreateSession } from './create-session.ts';
import { registerGetSession } from './get-session.ts';
import { registerHeld } from './held-reply.ts';
import { registerListSessions } from './list-sessions.ts';
import { registerPatchSession } from './patch-session.ts';
import { registerPostMessage } from './post-message.ts';
import { createReplies } from './replies.ts';
import { registerResumeStream } from './resume-stream.ts';
import { registerStopStream } from './stop-stream.ts';

/** How long replies without a reader go on for a successor to send one. */
const handoverMs = 25_000;

/** Five-step conversations: their metadata, and the replies to their messages. */
export function registerSolveSessions(app: App, deps: Deps, guards: Guards): void {
  registerCreateSession(app, deps, guards);
  registerListSessions(app, deps, guards);
  registerGetSession(app, deps, guards);
  registerPatchSession(app, deps, guards);
  const replies = createReplies();
  registerPostMessage(app, deps, guards, replies);
  registerResumeStream(app, deps, guards, replies);
  registerStopStream(app, deps, guards, replies);
  const isReplaced = deps.config.seat ? registerHeld(app, replies) : () => false;
  app.addHook('onClose', async () => {
    if (isReplaced()) await replies.generations.idle(handoverMs);
    replies.generations.close();
  });
}
