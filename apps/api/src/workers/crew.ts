import type { Logger } from 'pino';
import { replacedMessage } from '../http/handover.ts';
import { endMember, type Member, startMember } from './member.ts';
import { longLifeMs, restartPauseMs } from './restart-pause.ts';

/** A first start that fails so often on one seat is the operator's to look at. */
const mostFailedStarts = 5;
/** A successor that is not ready by then is given up. */
const readyWithinMs = 60_000;

/** The processes that serve, one a seat. */
export type Crew = {
  /** True when all serve, false where they cannot be started. */
  isReady: Promise<boolean>;
  /** One after the other: a new process is there before the old one stops taking requests. */
  renew: () => Promise<void>;
  stop: () => Promise<void>;
};

type Surroundings = { folder: string; log: Pick<Logger, 'error' | 'info'> };

/** Keeps `count` processes: one that dies is started again, later each time it dies at once. */
export function startCrew(count: number, { folder, log }: Surroundings): Crew {
  const members = new Map<number, Member>();
  const quickDeaths = new Map<number, number>();
  let isStopping = false;
  let hasServed = false;
  const { promise: isReady, resolve: setReady } = Promise.withResolvers<boolean>();

  const seat = (index: number, member: Member) => {
    members.set(index, member);
    void member.isReady.then((ready) => {
      hasServed ||= ready;
    });
    member.worker.once('exit', (code, signal) => onExit(index, member, { code, signal }));
  };
  const onExit = (index: number, member: Member, how: { code: number; signal: string }) => {
    // One that was replaced ended because it was told to.
    if (isStopping || members.get(index) !== member) return;
    const livedLong = performance.now() - member.begunMs > longLifeMs;
    const deaths = livedLong ? 1 : (quickDeaths.get(index) ?? 0) + 1;
    quickDeaths.set(index, deaths);
    const pauseMs = restartPauseMs(deaths);
    log.error({ seat: index, ...how, pause_ms: pauseMs }, 'a worker ended');
    if (!hasServed && deaths >= mostFailedStarts) return setReady(false);
    setTimeout(() => {
      if (!isStopping && members.get(index) === member) seat(index, startMember(index, folder));
    }, pauseMs);
  };
  const allReady = async () => {
    for (let index = 0; index < count; index += 1) {
      while (!(await members.get(index)?.isReady)) {
        if (isStopping) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    setReady(true);
  };
  const renewOne = async (index: number) => {
    const next = startMember(index, folder, members.get(index)?.worker.process.pid);
    const late = setTimeout(() => next.worker.process.kill('SIGKILL'), readyWithinMs);
    const isUp = await next.isReady;
    clearTimeout(late);
    if (!isUp || isStopping) {
      if (isUp) await endMember(next);
      return false;
    }
    const before = members.get(index);
    seat(index, next);
    log.info({ seat: index }, 'a new worker took over');
    if (before?.worker.isConnected()) before.worker.send(replacedMessage);
    if (before) await endMember(before);
    return true;
  };
  const renewAll = async () => {
    for (let index = 0; index < count && !isStopping; index += 1) {
      if (await renewOne(index)) continue;
      if (!isStopping) log.error({ seat: index }, 'a new worker did not start: the old ones stay');
      return;
    }
    if (!isStopping) log.info('all workers are new');
  };

  for (let index = 0; index < count; index += 1) seat(index, startMember(index, folder));
  void allReady();
  let renewing = Promise.resolve();
  return {
    isReady,
    renew: () => {
      renewing = renewing.then(renewAll);
      return renewing;
    },
    stop: async () => {
      isStopping = true;
      await Promise.all([...members.values()].map(endMember));
      await renewing;
    },
  };
}
