import { type SignInResponse, signInResponseSchema } from '@solacore/contract';
import type { ClientOptions } from './options.ts';
import { sendJson } from './transport.ts';

/** Every way in ends here: asks at `path`, and keeps the tokens of the answer. */
export async function signInAt(
  options: ClientOptions,
  path: string,
  body: Record<string, unknown>,
): Promise<SignInResponse> {
  const answer = await sendJson(options, { method: 'POST', path, body }, signInResponseSchema);
  await options.tokens.set({
    accessToken: answer.access_token,
    ...(answer.refresh_token === undefined ? {} : { refreshToken: answer.refresh_token }),
  });
  return answer;
}

/** What a sign-in tells of the device it is made on. */
export async function signInDevice(options: ClientOptions) {
  return {
    device_fingerprint: await options.fingerprint(),
    platform: options.device.platform,
    ...(options.device.name === undefined ? {} : { device_name: options.device.name }),
  };
}
