type Answer = { status: number; body: unknown; headers?: Record<string, string> } | 'unreachable';

export type SentRequest = { path: string; body: unknown };

const answers = new Map<string, Answer>();
export const sent: SentRequest[] = [];
/** `GET /devices`, in order. */
export const asked: string[] = [];

/** What the server answers to `/path`, or only to `DELETE /path`, from now on. */
export function answerWith(path: string, answer: Answer): void {
  answers.set(path, answer);
}

export function forgetAnswers(): void {
  answers.clear();
  sent.length = 0;
  asked.length = 0;
}

/** Takes the place of `expo/fetch`: the client above it is the real one. */
export async function scriptedFetch(url: string, init: { body?: string; method?: string }) {
  const path = new URL(url).pathname;
  sent.push({ path, body: init.body === undefined ? null : JSON.parse(init.body) });
  const route = `${init.method ?? 'GET'} ${path}`;
  asked.push(route);
  const answer = answers.get(route) ?? answers.get(path) ?? 'unreachable';
  if (answer === 'unreachable') throw new TypeError('Network request failed');
  return {
    ok: answer.status < 400,
    status: answer.status,
    headers: new Headers(answer.headers),
    text: async () => JSON.stringify(answer.body) ?? '',
    body: null,
  };
}

export const refusal = (
  status: number,
  error: string,
  params: object = {},
  headers: Record<string, string> = {},
): Answer => ({ status, body: { error, params, request_id: 'r-1' }, headers });

/** Of a request whose answer says nothing more. */
export const accepted: Answer = { status: 202, body: undefined };

export const signedIn: Answer = {
  status: 201,
  body: {
    user_id: '11111111-1111-4111-8111-111111111111',
    access_token: 'access',
    refresh_token: 'refresh',
    expires_in: 3600,
    subscription: { tier: 'free', sessions_remaining: 10 },
  },
};
