import { dataExportSchema, deleteConfirmation, type Tier } from '@solacore/contract';
import type { suspensionReasons } from '@solacore/contract/admin';
import type { AskStaff } from './ask-staff.ts';

/** What may be done to an account. Errors: ApiError, NetworkError. */
export function createPersonActs(ask: AskStaff) {
  const path = (id: string, act: string) => `/people/${id}/${act}`;
  return {
    suspend: (id: string, reason: (typeof suspensionReasons)[number]) =>
      ask.act(path(id, 'suspend'), { reason }),
    unsuspend: (id: string) => ask.act(path(id, 'unsuspend')),
    challenge: (id: string) => ask.act(path(id, 'challenge')),
    revokeLogins: (id: string) => ask.act(path(id, 'revoke-logins')),
    resendMail: (id: string) => ask.act(path(id, 'resend-mail')),
    grant: (id: string, tier: Tier) => ask.act(path(id, 'grant'), { tier }),
    unbind: (id: string, deviceId: string) => ask.remove(path(id, `devices/${deviceId}`)),
    export: (id: string) => ask.send('POST', path(id, 'export'), undefined, dataExportSchema),
    remove: (id: string) => ask.remove(`/people/${id}`, { confirmation: deleteConfirmation }),
  };
}
