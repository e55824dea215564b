/*
 * A provider for measurements: Chat Completions, each token stamped with the moment it was written.
 * Its reply keeps the rules of a turn, so that all of it may be shown: sentences of words of three
 * tokens, within the cap, with one question at the end.
 * node upstream.ts <port>; its pace is set by GET /pace?tokens=&every=&first= (milliseconds).
 */
import { createServer, type ServerResponse } from 'node:http';
import { sentenceTokens, stampOf } from './stamps.ts';

const pace = { tokens: 150, every: 20, first: 50 };
let open = 0;

const frame = (content: string) =>
  `data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"${content}"},"finish_reason":null}]}\n\n`;
const result = JSON.stringify(
  JSON.stringify({
    ready: false,
    result: { emotion: { label: 'overwhelmed', confirmed: false }, theme: 'a deadline' },
  }),
);
const call = `data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"c","type":"function","function":{"name":"step_result","arguments":${result}}}]},"finish_reason":null}]}\n\n`;
const end = `data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}\n\ndata: [DONE]\n\n`;

const pieces = ['w', 'a', 't'];

/** The token at `index` of `count`: ` w^123456`, `a^…`, `t^….` */
function tokenAt(index: number, count: number): string {
  const isLast = index === count - 1;
  const isEnd = isLast || (index + 1) % sentenceTokens === 0;
  const place = index % 3;
  const piece = index % sentenceTokens === 0 ? 'W' : pieces[place];
  const stamp = stampOf(performance.timeOrigin + performance.now());
  return `${place === 0 ? ' ' : ''}${piece}${stamp}${isLast ? '?' : isEnd ? '.' : ''}`;
}

function stream(response: ServerResponse, { tokens, every, first }: typeof pace): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
  let sent = 0;
  let timer: NodeJS.Timeout;
  const write = () => {
    response.write(frame(tokenAt(sent, tokens)));
    sent += 1;
    if (sent < tokens) {
      timer = setTimeout(write, every);
      return;
    }
    response.end(call + end);
  };
  timer = setTimeout(write, first);
  open += 1;
  response.once('close', () => {
    open -= 1;
    clearTimeout(timer);
  });
}

createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://upstream');
  if (request.method === 'GET') {
    for (const name of ['tokens', 'every', 'first'] as const) {
      pace[name] = Number(url.searchParams.get(name) ?? pace[name]);
    }
    response.end(JSON.stringify({ open }));
    return;
  }
  request.resume().once('end', () => stream(response, { ...pace }));
}).listen({ port: Number(process.argv[2]), host: '127.0.0.1', backlog: 4096 });
