import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ApiContext } from './describe.ts';

const mailSchema = z.strictObject({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});
type ReceivedMail = z.infer<typeof mailSchema>;

/** The mails of an address, first one first, once all that is under way has arrived. */
export async function mailsTo(
  { deps, dataDir }: Pick<ApiContext, 'deps' | 'dataDir'>,
  address: string,
): Promise<ReceivedMail[]> {
  await deps.afterAnswer.settle();
  await deps.mail.settle();
  const folder = join(dataDir, 'outbox');
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const mails = await Promise.all(
    files.map(async (name) =>
      mailSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8'))),
    ),
  );
  return mails.filter(({ to }) => to === address);
}

/** The token of the link that a mail holds; empty where it holds none. */
function tokenIn(mail: ReceivedMail | undefined): string {
  return /[?&]token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

/** The token of the last mail to an address whose link opens this page of the app. */
export async function lastToken(
  context: Pick<ApiContext, 'deps' | 'dataDir'>,
  address: string,
  page: 'verify-email' | 'reset-password',
): Promise<string> {
  const mails = await mailsTo(context, address);
  return tokenIn(mails.findLast(({ text }) => text.includes(`/app/${page}?token=`)));
}
