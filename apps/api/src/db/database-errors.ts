/** SQLSTATE classes and codes, and socket errors, that say "no database now, try again". */
const downCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  '53000',
  '53100',
  '53200',
  '53300',
  '55P03',
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '25006',
]);
const downMessages =
  /Query read timeout|timeout exceeded when trying to connect|timeout expired|Connection terminated|Client has encountered a connection error|Client was closed|PGlite is clos/;

/** Whether an error means that the database is away, full or not answering. */
export function isDatabaseDown(error: unknown): boolean {
  return chain(error).some((link) => {
    const code = codeOf(link);
    return (
      (code !== undefined && (downCodes.has(code) || /^08/.test(code))) ||
      downMessages.test(link.message)
    );
  });
}

/** Whether a text holds what PostgreSQL cannot store: a NUL, or no valid UTF-8. */
export function isUnstorable(error: unknown): boolean {
  return chain(error).some((link) => ['22021', '22P05'].includes(codeOf(link) ?? ''));
}

/** The name of the unique index or constraint that refused a write, if that is what happened. */
export function uniqueViolation(error: unknown): string | undefined {
  const link = chain(error).find((candidate) => codeOf(candidate) === '23505');
  if (!link) return undefined;
  return 'constraint' in link && typeof link.constraint === 'string' ? link.constraint : '';
}

/** The code that PostgreSQL gave an error: its statement has changed nothing. */
export function sqlState(error: unknown): string | undefined {
  const codes = chain(error).map(codeOf);
  return codes.find((code) => code !== undefined && /^[0-9A-Z]{5}$/.test(code));
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function chain(error: unknown): Error[] {
  const links: Error[] = [];
  let link = error;
  while (link instanceof Error && links.length < 5) {
    links.push(link);
    if (link instanceof AggregateError && link.errors[0] instanceof Error)
      links.push(link.errors[0]);
    link = link.cause;
  }
  return links;
}
