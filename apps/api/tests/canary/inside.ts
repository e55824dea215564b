/* Loaded into the product by --import, so that a search can be shown to find what is really there. */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Counter, Registry } from 'prom-client';
import { orderSchema } from './order.ts';

const registries = new Set<Registry>();
const { registerMetric } = Registry.prototype;
Registry.prototype.registerMetric = function register(metric) {
  registries.add(this);
  registerMetric.call(this, metric);
};

process.on('SIGUSR2', () => {
  const {
    CANARY_ORDER = '',
    CANARY_ELSEWHERE = '',
    DATA_DIR = '',
    SENTRY_DSN = '',
    SMTP_URL = '',
  } = process.env;
  const order = orderSchema.parse(JSON.parse(readFileSync(CANARY_ORDER, 'utf8')));
  if (order.order === 'crash') {
    const held = { params: [order.text], query: order.text, code: order.text };
    void Promise.reject(Object.assign(new TypeError(order.text), held));
    return;
  }
  const forms = order.forms.map(({ base64 }) => Buffer.from(base64, 'base64'));
  const all = Buffer.concat(forms.flatMap((form) => [form, Buffer.from('\n')]));
  process.stdout.write(all);
  process.stderr.write(all);
  writeFileSync(join(tmpdir(), 'planted'), all);
  writeFileSync(join(DATA_DIR, 'planted'), all);
  writeFileSync(CANARY_ELSEWHERE, all);
  if (SMTP_URL)
    connect(Number(new URL(SMTP_URL).port), '127.0.0.1')
      .on('error', ignore)
      .end(all);
  if (SENTRY_DSN) {
    const { origin } = new URL(SENTRY_DSN);
    fetch(`${origin}/planted`, { method: 'POST', body: all }).catch(ignore);
  }
  const name = `planted_${randomUUID().replaceAll('-', '')}`;
  const counter = new Counter({
    name,
    help: 'planted',
    labelNames: ['words'],
    registers: [...registries],
  });
  for (const form of forms) counter.inc({ words: form.toString('utf8') });
});

function ignore(): void {}
