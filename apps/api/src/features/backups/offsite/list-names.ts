import type { AskS3 } from './s3-request.ts';

/** The names of all objects that begin so, without that beginning. */
export async function listNames(ask: AskS3, prefix: string): Promise<string[]> {
  const names: string[] = [];
  let token: string | undefined;
  do {
    const query = { 'list-type': '2', prefix, ...(token ? { 'continuation-token': token } : {}) };
    const text = await (await ask({ method: 'GET', query })).text();
    for (const [, key = ''] of text.matchAll(/<Key>([^<]*)<\/Key>/g)) {
      if (key.startsWith(prefix)) names.push(key.slice(prefix.length));
    }
    token = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(text)?.[1];
  } while (token);
  return names;
}
