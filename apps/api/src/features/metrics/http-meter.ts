import type { ErrorCode } from '@solacore/contract';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

export type SignInWay = 'register' | 'password' | 'google' | 'apple' | 'refresh' | 'console_code';
export type SignInOutcome = 'ok' | 'refused' | 'limited' | 'failed';

/** Counts requests by the pattern of their route, never by what was asked for. */
export type HttpMeter = {
  onBegin: () => void;
  onEnd: (request: {
    route: string;
    method: string;
    status: number;
    /** Null for a stream, which is as long as its reply. */
    seconds: number | null;
  }) => void;
  onRefusal: (route: string, code: ErrorCode) => void;
  onSignIn: (way: SignInWay, outcome: SignInOutcome) => void;
};

const answerBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createHttpMeter(registers: Registry[]): HttpMeter {
  const running = new Gauge({
    name: 'solacore_http_requests_running',
    help: 'Requests whose answer is not out, streams among them.',
    registers,
  });
  const requests = new Counter({
    name: 'solacore_http_requests_total',
    help: 'Answered requests by pattern of the route and class of the status.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'solacore_http_answer_seconds',
    help: 'From a request to its whole answer; streams are left out.',
    buckets: answerBuckets,
    registers,
  });
  const refusals = new Counter({
    name: 'solacore_http_refusals_total',
    help: 'Refused requests by pattern of the route and code of the error.',
    labelNames: ['route', 'code'],
    registers,
  });
  const signIns = new Counter({
    name: 'solacore_sign_ins_total',
    help: 'Tries to sign in by the way taken; refused is a wrong proof, limited one too many.',
    labelNames: ['way', 'outcome'],
    registers,
  });
  return {
    onBegin: () => running.inc(),
    onEnd: (request) => {
      running.dec();
      const status = `${Math.floor(request.status / 100)}xx`;
      requests.inc({ method: request.method, route: request.route, status });
      if (request.seconds !== null) seconds.observe(request.seconds);
    },
    onRefusal: (route, code) => refusals.inc({ route, code }),
    onSignIn: (way, outcome) => signIns.inc({ way, outcome }),
  };
}
