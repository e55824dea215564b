import { tierSchema } from '@solacore/contract';
import { staffRoles } from '@solacore/contract/admin';
import { z } from 'zod';
import { ConfigError } from '../../config.ts';
import type { Deps } from '../../deps.ts';
import { BackupError } from '../backups/backup-error.ts';
import { backUpNow } from '../backups/commands.ts';
import { describeHealth } from './doctor.ts';
import { replayJournal } from './erasures.ts';
import {
  grantRole,
  type Outcome,
  resetAuthenticator,
  revokeRole,
  setGrantedTier,
} from './operator.store.ts';
import { closeReport, describeReferrals, describeReports } from './reports.ts';

/** What the operator may ask of a running product or of its database. */
export const operatorCommandSchema = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('admin_grant'),
    email: z.string(),
    role: z.enum(staffRoles).default('admin'),
  }),
  z.strictObject({ command: z.literal('admin_revoke'), email: z.string() }),
  z.strictObject({ command: z.literal('admin_reset_totp'), email: z.string() }),
  z.strictObject({ command: z.literal('admin_tier'), email: z.string(), tier: tierSchema }),
  z.strictObject({ command: z.literal('admin_reports') }),
  z.strictObject({ command: z.literal('admin_report_close'), id: z.string() }),
  z.strictObject({ command: z.literal('admin_referrals') }),
  z.strictObject({ command: z.literal('erasures_replay'), journal: z.string().optional() }),
  z.strictObject({ command: z.literal('backup') }),
  z.strictObject({ command: z.literal('doctor') }),
]);
export type OperatorCommand = z.input<typeof operatorCommandSchema>;

/** Lines for the terminal; `isDone` false becomes a failing exit code. */
export const operatorAnswerSchema = z.object({ isDone: z.boolean(), lines: z.array(z.string()) });
export type OperatorAnswer = z.infer<typeof operatorAnswerSchema>;

/** `isServing`: asked inside the running server, not by a program of its own. */
export async function runOperatorCommand(
  deps: Deps,
  command: OperatorCommand,
  { isServing } = { isServing: false },
): Promise<OperatorAnswer> {
  const { db } = deps.database;
  switch (command.command) {
    case 'admin_grant': {
      const { email, role = 'admin' } = command;
      const names = { admin: 'an administrator', support: 'support' } as const;
      const outcome = await grantRole(db, email, role, deps.now());
      return about(outcome, `${email} is ${names[role]} now.`);
    }
    case 'admin_revoke': {
      const outcome = await revokeRole(db, command.email, deps.now());
      return about(outcome, `${command.email} does not run the product any more.`);
    }
    case 'admin_reset_totp': {
      const outcome = await resetAuthenticator(db, command.email, deps.now());
      return about(outcome, `${command.email} sets up an authenticator at the next visit.`);
    }
    case 'admin_tier': {
      const outcome = await setGrantedTier(db, command.email, command.tier, deps.now());
      return about(outcome, `${command.email} has the tier ${command.tier} by grant now.`);
    }
    case 'admin_reports':
      return describeReports(db);
    case 'admin_report_close':
      return closeReport(db, command.id);
    case 'admin_referrals':
      return describeReferrals(db);
    case 'erasures_replay':
      return replayJournal(deps, command.journal);
    case 'backup':
      return backUpNow(deps).catch(sayWhatFailed);
    case 'doctor':
      return describeHealth(deps, isServing);
  }
}

/** Asked through a running server, so what failed is an answer. */
function sayWhatFailed(error: unknown): OperatorAnswer {
  if (error instanceof BackupError || error instanceof ConfigError) {
    return { isDone: false, lines: [error.message] };
  }
  throw error;
}

function about(outcome: Outcome, sentence: string): OperatorAnswer {
  const sentences = {
    done: sentence,
    unknown: 'There is no account with this e-mail address. Sign up in the app first.',
    last: 'This is the last administrator. Make another one first: admin grant <email>.',
  } as const;
  return { isDone: outcome === 'done', lines: [sentences[outcome]] };
}
