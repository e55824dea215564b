import { randomUUID } from 'node:crypto';
import { solveEventSchemas } from '@solacore/contract';
import { cutAndResume, openStream } from '../solve-sessions/stream-reader.ts';
import { firstWords, openStage, pacedReply, personWithSessions, scriptAll } from './stage.ts';

/**
 * Replies are left at each event in turn and come back to, `runs` times. How many end with the
 * same text, each event once, and whether any was counted twice. Where a reply is divided into
 * events is the network's chance, so two replies are compared by what their events say.
 */
export async function resumeManyTimes(runs: number) {
  const stage = await openStage();
  try {
    const { person, sessions } = await personWithSessions(stage.url, 10);
    const usedBefore = await usedBy(person);
    // Slow enough that each piece is nearly always an event of its own.
    const paced = pacedReply(12, 20);
    scriptAll(stage.fake, 1, paced);
    const body = () => ({ ...firstWords, message_id: randomUUID() });
    const path = `/sessions/${sessions[0]}/messages`;
    const whole = await openStream(person, { method: 'POST', path, body: body() });
    await whole.ended;
    const expected = saidIn(whole.frames);
    let same = 0;
    for (let run = 0; run < runs; run += 1) {
      const id = sessions[run % sessions.length] ?? '';
      await backToStart(person, id);
      scriptAll(stage.fake, 1, paced);
      const frames = await cutAndResume(person, id, body(), run % whole.frames.length);
      if (isEachOnce(frames) && saidIn(frames) === expected) same += 1;
    }
    return {
      runs,
      boundaries: whole.frames.length,
      same,
      countedMore: (await usedBy(person)) - usedBefore,
      askedProvider: stage.fake.requests.length - 1,
    };
  } finally {
    await stage.close();
  }
}

/** Numbered from 1 without a gap or a repetition. */
function isEachOnce(frames: string[]): boolean {
  return frames.every((frame, at) => frame.startsWith(`id: ${at + 1}\n`));
}

/** The words of all tokens as one text, then every other event as it stands, in order. */
function saidIn(frames: string[]): string {
  const events = frames.map((frame) => frame.replace(/^id: \d+\n/, ''));
  const isToken = (event: string) => event.startsWith('event: token\n');
  const words = events
    .filter(isToken)
    .map((event) =>
      solveEventSchemas.token.parse(JSON.parse(event.replace(/^event: token\ndata: /, ''))),
    );
  const others = events.filter((event) => !isToken(event));
  return [words.map(({ content }) => content).join(''), ...others].join('\n\n');
}

type Someone = Awaited<ReturnType<typeof personWithSessions>>['person'];

async function usedBy(person: Someone): Promise<number> {
  const usage: unknown = await person.get('/subscriptions/usage');
  return Number(Reflect.get(Object(usage), 'sessions_used'));
}

/** Forward and back again sets the turns of the first step to none. */
async function backToStart(person: Someone, id: string): Promise<void> {
  for (const current_step of ['clarify', 'receive']) {
    await fetch(`${person.url}/sessions/${id}`, {
      method: 'PATCH',
      headers: { ...person.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ current_step }),
    });
  }
}
