import { languageOf } from '@solacore/contract';
import { sandboxes } from '@solacore/i18n/sandbox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderGone } from './render-frame.ts';
import { policyOf } from './style.ts';
import type { Words } from './words.ts';

export function wordsFor(locale: string): Words {
  const language = languageOf(locale);
  return { texts: sandboxes[language], language };
}

/** A page that may lead to `returnUrls` and nowhere else. */
export function answerPage(reply: FastifyReply, page: string, returnUrls: readonly string[]) {
  return reply
    .header('Content-Security-Policy', policyOf(returnUrls))
    .type('text/html; charset=utf-8')
    .send(page);
}

/** What has run out, and what comes from another site, gets the same page. */
export function answerGone(request: FastifyRequest, reply: FastifyReply) {
  const words = wordsFor(request.headers['accept-language'] ?? '');
  return answerPage(reply.code(404), renderGone(words), []);
}

/** A form that was sent by a page of another site; browsers say so themselves. */
export function isFromElsewhere({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin';
}
