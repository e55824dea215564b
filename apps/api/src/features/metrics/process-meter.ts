import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, type Registry } from 'prom-client';

const resolutionMs = 20;
const nsPerSecond = 1e9;

/** What this process uses, and how late its event loop is; read when somebody asks. */
export function registerProcess(registry: Registry, version: string): { close: () => void } {
  const registers = [registry];
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  new Gauge({
    name: 'solacore_event_loop_delay_seconds',
    help: 'How late the event loop was since the last look; of several processes the worst.',
    labelNames: ['at'],
    aggregator: 'max',
    registers,
    collect() {
      // The timer's own interval is part of what it measures.
      const late = (ns: number) => Math.max(0, ns / nsPerSecond - resolutionMs / 1000) || 0;
      this.set({ at: 'p50' }, late(delay.percentile(50)));
      this.set({ at: 'p99' }, late(delay.percentile(99)));
      this.set({ at: 'max' }, late(delay.max));
      delay.reset();
    },
  });
  new Gauge({
    name: 'solacore_process_resident_bytes',
    help: 'Memory in use; of several processes the sum.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  new Counter({
    name: 'solacore_process_cpu_seconds_total',
    help: 'Processor time used; of several processes the sum.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / 1e6);
    },
  });
  new Gauge({
    name: 'solacore_process_start_seconds',
    help: 'When the process began, in seconds since 1970; of several the newest.',
    aggregator: 'max',
    registers,
    collect() {
      this.set(Date.now() / 1000 - process.uptime());
    },
  });
  const info = new Gauge({
    name: 'solacore_info',
    help: 'The version that serves; the value is how many processes do.',
    labelNames: ['version'],
    registers,
  });
  info.set({ version }, 1);
  return { close: () => delay.disable() };
}
