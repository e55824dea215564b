import { createClient, type Tokens } from '@solacore/client';
import { newEmail, newFingerprint } from '../harness/person.ts';
import { startProxy } from '../harness/tcp-proxy.ts';
import { openStage } from './stage.ts';

const people = 8;
/** Of all answers; the server has committed what they say. */
const lostShare = 0.05;

export type LostAnswerFigures = {
  refreshed: number;
  answersLost: number;
  /** Calls that gave up for now and kept the login. */
  gaveUp: number;
  signedOut: number;
};

/** Refreshes of real clients over a network that loses answers, to a served product of its own. */
export async function loseAnswers(repeats: number, env: NodeJS.ProcessEnv = {}) {
  const stage = await openStage(env);
  try {
    return await refreshOverLoss(stage.url, repeats);
  } finally {
    await stage.close();
  }
}

/** The same to a product that listens already. */
export async function refreshOverLoss(url: string, repeats: number): Promise<LostAnswerFigures> {
  const figures = { refreshed: 0, answersLost: 0, gaveUp: 0, signedOut: 0 };
  const { hostname: host, port } = new URL(url);
  let isLossy = false;
  const proxy = await startProxy({ host, port: Number(port) }, () => {
    const isLost = isLossy && Math.random() < lostShare;
    if (isLost) figures.answersLost += 1;
    return isLost;
  });
  try {
    const clients = Array.from({ length: people }, () =>
      personAt(`http://127.0.0.1:${proxy.port}`, () => {
        figures.signedOut += 1;
      }),
    );
    await Promise.all(
      clients.map((client) =>
        client.auth.register({ email: newEmail(), password: 'a quiet long sentence' }),
      ),
    );
    isLossy = true;
    const keepOn = async (client: (typeof clients)[number]) => {
      while (figures.refreshed < repeats && figures.signedOut === 0) {
        const outcome = await client.auth.restore();
        if (outcome === 'signed-in') figures.refreshed += 1;
        if (outcome === 'unreachable') figures.gaveUp += 1;
        if (outcome === 'signed-out') figures.signedOut += 1;
      }
    };
    await Promise.all(clients.map(keepOn));
    return figures;
  } finally {
    await proxy.close();
  }
}

function personAt(baseUrl: string, onSignedOut: () => void) {
  const device = newFingerprint();
  let kept: Tokens | null = null;
  return createClient({
    baseUrl,
    fetch,
    fingerprint: async () => device,
    device: { platform: 'ios' },
    tokenDelivery: 'body',
    tokens: {
      get: async () => kept,
      set: async (tokens) => {
        kept = tokens;
      },
      clear: async () => {
        kept = null;
      },
    },
    onSignedOut,
  });
}
