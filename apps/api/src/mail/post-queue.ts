import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { describeError } from '../http/describe-error.ts';
import {
  type Delivery,
  type Mail,
  type Mailer,
  PermanentMailError,
  type RenderedMail,
} from './mailer.ts';

type PostOptions = Delivery & {
  render: (mail: Mail) => RenderedMail;
  log: Pick<Logger, 'warn'>;
  /** Pauses before the second try and the third. */
  pausesMs?: readonly number[];
  /** Mails on their way or waiting; what comes on top is dropped. */
  capacity?: number;
};

const maxAtOnce = 4;

/**
 * Mails wait here while the answer goes out, are tried three times, and are given up with a line in
 * the log that names their kind and never the person.
 */
export function createPostQueue(options: PostOptions): Mailer {
  const { log, capacity = 1_000 } = options;
  const waiting: Mail[] = [];
  const pending = new Set<Promise<void>>();
  let running = 0;

  const work = async () => {
    for (let mail = waiting.shift(); mail; mail = waiting.shift()) await post(mail, options);
  };
  const start = () => {
    if (running >= maxAtOnce || waiting.length === 0) return;
    running += 1;
    const run = work().finally(() => {
      running -= 1;
      pending.delete(run);
    });
    pending.add(run);
  };
  return {
    send: (mail) => {
      if (waiting.length + running >= capacity) {
        log.warn({ mail: mail.kind }, 'too many mails are waiting: one was dropped');
        return;
      }
      waiting.push(mail);
      setImmediate(start);
    },
    sendNow: async (mail) => options.deliver(options.render(mail)),
    settle: async () => {
      while (pending.size > 0 || waiting.length > 0) {
        start();
        await Promise.all(pending);
      }
    },
  };
}

async function post(
  mail: Mail,
  { deliver, render, log, pausesMs = [2_000, 20_000] }: PostOptions,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await deliver(render(mail));
    } catch (error) {
      const pauseMs = error instanceof PermanentMailError ? undefined : pausesMs[tries - 1];
      if (pauseMs === undefined) {
        log.warn({ mail: mail.kind, tries, ...describeError(error) }, 'a mail was not sent');
        return;
      }
      await sleep(pauseMs, undefined, { ref: false });
    }
  }
}
