import type { SolveState } from '@solacore/contract';
import { type InPieces, mapInPieces } from '../in-pieces.ts';
import { withoutOrders } from './order-to-machine.ts';
import type { GuideRequest } from './reading.ts';

/* Control characters but tab and line feed, and the common characters that nobody sees. */
const unseen = String.raw`\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}`;

/** What stands in a text but is not said: markup, code, addresses, the marks of a chat template. */
const unspoken: [RegExp, string][] = [
  [new RegExp(`[${unseen}]`, 'gu'), ''],
  [/```[\s\S]*?(?:```|$)/g, ' '],
  [/!?\[([^\]\n]{0,80})\]\([^)\s]{0,300}\)/g, '$1'],
  [/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, ' '],
  [/<[|｜][^|｜<>\n]{0,60}[|｜]>/g, ' '],
  [/\[\/?INST\]|<<\/?SYS>>/gi, ' '],
  [/<(?![A-Z_]+_\d+>)\/?[a-z!][^<>\n]{0,200}>/gi, ' '],
  [/\{\s*"[\s\S]*\}/g, ' '],
  [/[<＜‹]{3,}|[>＞›]{3,}|[«《]{2,}|[»》]{2,}/g, ' '],
  [/^#{1,6}\s+/gm, ''],
];

/** A request in which the person's words are only what they would say out loud. */
export function* spokenRequest(request: GuideRequest): InPieces<GuideRequest> {
  const { content, history = [], state } = request;
  const spokenHistory = yield* mapInPieces(history, (entry) => ({
    ...entry,
    content: spokenOrDots(entry.content),
  }));
  return {
    ...request,
    content: spokenOrDots(content),
    history: spokenHistory,
    state: state && spokenState(state),
  };
}

/** What is markup alone is as wordless as a row of dots. */
function spokenOrDots(text: string): string {
  return withoutOrders(spoken(text)) || (text.trim() === '' ? text : '…');
}

function spokenState(state: SolveState): SolveState {
  const change = (_key: string, value: unknown) =>
    typeof value === 'string' ? spoken(value) : value;
  return JSON.parse(JSON.stringify(state), change);
}

function spoken(text: string): string {
  return unspoken.reduce((left, [pattern, put]) => left.replace(pattern, put), text).trim();
}
