import { z } from 'zod';
import type { ApiContext, Person } from '../harness/index.ts';
import { logIn, newFingerprint, toPerson } from '../harness/index.ts';
import { waitForCode } from './outbox.ts';

const refusalSchema = z.object({
  error: z.enum(['DEVICE_LIMIT_REACHED', 'DEVICE_BOUND_TO_OTHER']),
  params: z.object({
    replace_token: z.string(),
    limit: z.number().optional(),
    devices: z.array(z.object({ id: z.uuid() })).optional(),
  }),
});

export const anotherCode = (code: string) => (code === '123456' ? '654321' : '123456');

/** Replacing devices through the API of one context. */
export function replacing(ctx: ApiContext) {
  const post = (payload: object, app = ctx.app) =>
    app.inject({ method: 'POST', url: '/auth/devices/replace', payload });

  /** A sign-in that is refused with the way out. */
  const refused = async (person: Pick<Person, 'email' | 'password'>, fingerprint?: string) => {
    const answer = await logIn(ctx.app, person, fingerprint);
    const { error, params } = refusalSchema.parse(answer.json());
    return { error, token: params.replace_token, deviceId: params.devices?.[0]?.id, params };
  };
  const askCode = async (person: Pick<Person, 'email'>, token: string, count = 1) => {
    const answer = await post({ replace_token: token });
    if (answer.statusCode !== 202) throw new Error(`Asking answered ${answer.statusCode}`);
    return waitForCode(ctx.dataDir, person.email, count);
  };
  /** The whole way: refused, a code, in on a new device. */
  const replace = async (person: Person, count = 1) => {
    const fingerprint = newFingerprint();
    const { token, deviceId } = await refused(person, fingerprint);
    const code = await askCode(person, token, count);
    const answer = await post({ replace_token: token, device_id: deviceId, code });
    if (answer.statusCode !== 200) throw new Error(`Replacing answered ${answer.body}`);
    return toPerson(ctx.app, { ...person, fingerprint }, answer.json());
  };
  return { post, refused, askCode, replace };
}
