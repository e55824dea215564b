/* Exit 0 while the product lives; readiness is the proxy's question. */
const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? 8000}/health/live`, {
  signal: AbortSignal.timeout(3_000),
}).catch(() => undefined);
process.exitCode = answer?.ok ? 0 : 1;
