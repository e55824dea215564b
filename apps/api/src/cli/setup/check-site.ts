import type { Config } from '../../config.ts';
import type { Finding } from '../../features/operator/doctor.ts';

const timeoutMs = 10_000;

type Found = Finding['mark'];

/** The product as somebody outside sees it: through TLS, the proxy and its headers. */
export async function siteFindings({ publicUrl, billing }: Config): Promise<Finding[]> {
  const about = 'https';
  let answer: Response;
  try {
    answer = await ask(`${publicUrl}/health`);
  } catch (error) {
    return [{ mark: 'wrong', about, text: `${publicUrl} does not answer (${causeOf(error)})` }];
  }
  const headers = [
    'strict-transport-security',
    'content-security-policy',
    'x-content-type-options',
  ];
  const lost = headers.filter((name) => !answer.headers.has(name));
  const shown = ['server', 'x-powered-by'].filter((name) => answer.headers.has(name));
  const faults = [
    ...(answer.ok ? [] : [`/health answers ${answer.status}`]),
    ...lost.map((name) => `${name} is lost on the way`),
    ...shown.map((name) => `the header ${name} tells what serves`),
  ];
  const findings: Finding[] = faults.map((text) => ({ mark: 'wrong', about, text }));
  if (faults.length === 0) findings.push({ mark: 'ok', about, text: 'answers, with its headers' });
  const webhooks = [
    ...(billing.stripe ? [['stripe', 400, 'Stripe'] as const] : []),
    ...(billing.revenueCat ? [['revenuecat', 401, 'RevenueCat'] as const] : []),
  ];
  for (const [path, refusal, name] of webhooks) {
    findings.push(await webhookFinding(`${publicUrl}/webhooks/${path}`, refusal, name));
  }
  findings.push(await metricsFinding(publicUrl));
  return findings;
}

/** One that nobody signed must arrive, and be refused. */
async function webhookFinding(url: string, refusal: number, name: string): Promise<Finding> {
  const about = 'webhooks';
  const body = '{}';
  const headers = { 'content-type': 'application/json' };
  const status = await ask(url, { method: 'POST', headers, body }).then(
    (answer) => answer.status,
    () => 0,
  );
  return status === refusal
    ? { mark: 'ok', about, text: `those of ${name} arrive; without a signature they are refused` }
    : { mark: 'wrong', about, text: `those of ${name} do not arrive (${status || 'no answer'})` };
}

async function metricsFinding(publicUrl: string): Promise<Finding> {
  const status = await ask(`${publicUrl}/metrics`).then(
    (answer) => answer.status,
    () => 0,
  );
  const mark: Found = status === 404 ? 'ok' : 'wrong';
  const text = mark === 'ok' ? 'not shown outside' : `/metrics answers ${status} outside`;
  return { mark, about: 'metrics', text };
}

async function ask(url: string, options: RequestInit = {}): Promise<Response> {
  const signal = AbortSignal.timeout(timeoutMs);
  const answer = await fetch(url, { redirect: 'manual', signal, ...options });
  await answer.body?.cancel();
  return answer;
}

/** Node's name for what went wrong: a certificate, a refusal, silence. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}
