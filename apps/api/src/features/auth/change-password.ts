import { changePasswordRequestSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { findUser } from '../account/account.store.ts';
import { callerGone } from './caller-gone.ts';
import { refuseCommonPassword } from './common-passwords.ts';
import { updatePassword } from './credentials.store.ts';
import { closeEmailChange } from './email-changes.store.ts';
import { endLogins, noteChange } from './end-logins.ts';
import { deleteMailedTokens } from './mailed-tokens.store.ts';
import { provePassword } from './prove-password.ts';
import { lockUser } from './users.store.ts';

/**
 * `POST /auth/password/change`: a new password, or the first of an account that had none. The other
 * logins end, unless `revoke_others` is false.
 */
export function registerChangePassword(app: App, deps: Deps, guards: Guard[]): void {
  app.post(
    '/auth/password/change',
    {
      onRequest: guards,
      schema: {
        tags: ['auth'],
        body: changePasswordRequestSchema,
        response: {
          204: z.null(),
          ...refusals(
            ...bodyRefusals,
            ...signedInRefusals,
            'INVALID_CREDENTIALS',
            'TOO_MANY_ATTEMPTS',
          ),
        },
      },
    },
    async (request, reply) => {
      const { userId, loginId } = getViewer(request);
      const { current_password, password, revoke_others } = request.body;
      const gone = callerGone(reply);
      const user = await provePassword(deps, userId, current_password, gone);
      refuseCommonPassword(password, user.email);
      const passwordHash = await deps.passwords.hash(password, gone);
      const change = {
        userId,
        known: user.passwordHash,
        passwordHash,
        except: loginId,
        isEndingOthers: revoke_others,
      };
      const now = deps.now();
      await deps.database.db.transaction((tx) => changePassword(tx, change, now));
      deps.mail.send({ kind: 'password_changed', to: user.email, locale: user.locale });
      return reply.code(204).send(null);
    },
  );
}

type Change = {
  userId: string;
  /** The hash that was proved; another one by now is somebody else's change. */
  known: string | null;
  passwordHash: string;
  except: string;
  isEndingOthers: boolean;
};

async function changePassword(tx: Db, change: Change, now: Date): Promise<void> {
  const { userId, known, passwordHash, except, isEndingOthers } = change;
  await lockUser(tx, userId);
  const user = await findUser(tx, userId);
  if (!user || user.passwordHash !== known) throw new AppError('INVALID_CREDENTIALS');
  await updatePassword(tx, userId, passwordHash, now);
  await closeEmailChange(tx, userId);
  await deleteMailedTokens(tx, userId, [
    'reset_password',
    'confirm_old_email',
    'confirm_new_email',
  ]);
  if (isEndingOthers) await endLogins(tx, { userId, reason: 'password_changed', except }, now);
  await noteChange(tx, { userId, reason: 'password_changed' }, now);
}
