import { answerWith } from '../auth/scripted-api.ts';

type Accepted = { google?: string[]; apple?: string[] };

/** What the server says of the services that it takes. */
export function answerConfig({ google, apple }: Accepted): void {
  const clients = (ids?: string[]) => (ids ? { client_ids: ids } : null);
  answerWith('/config', {
    status: 200,
    body: {
      providers: [],
      sign_in: { google: clients(google), apple: clients(apple) },
      billing: { web: 'off' },
    },
  });
}
