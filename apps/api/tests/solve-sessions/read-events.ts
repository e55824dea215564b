import { isSolveEventName, type SolveEvent, solveEventSchemas } from '@solacore/contract';
import { expect } from 'vitest';

/** Every event of a finished stream, held against the contract: ids, names, data, one last event. */
export function readEvents(body: string): SolveEvent[] {
  expect(body.endsWith('\n\n')).toBe(true);
  const blocks = body.split('\n\n').filter((block) => block !== '' && !block.startsWith(':'));
  const events = blocks.map((block, at) => readEvent(block, at + 1));
  const terminal = events.filter(({ event }) => event === 'done' || event === 'error');
  expect(terminal).toHaveLength(1);
  expect(events.at(-1)).toBe(terminal[0]);
  return events;
}

function readEvent(block: string, id: number): SolveEvent {
  const [idLine, nameLine, dataLine, ...rest] = block.split('\n');
  expect(idLine).toBe(`id: ${id}`);
  expect(rest).toEqual([]);
  const name = nameLine?.replace('event: ', '') ?? '';
  if (!isSolveEventName(name)) throw new Error(`unknown event: ${name}`);
  const data: unknown = JSON.parse(dataLine?.replace('data: ', '') ?? '');
  return toEvent(name, data);
}

function toEvent(name: SolveEvent['event'], data: unknown): SolveEvent {
  const schemas = solveEventSchemas;
  switch (name) {
    case 'token':
      return { event: name, data: schemas.token.parse(data) };
    case 'result':
      return { event: name, data: schemas.result.parse(data) };
    case 'safety':
      return { event: name, data: schemas.safety.parse(data) };
    case 'queue':
      return { event: name, data: schemas.queue.parse(data) };
    case 'done':
      return { event: name, data: schemas.done.parse(data) };
    case 'error':
      return { event: name, data: schemas.error.parse(data) };
  }
}

/** The text of a stream, put together. */
export function textOf(events: SolveEvent[]): string {
  return events.map((event) => (event.event === 'token' ? event.data.content : '')).join('');
}

/** The data of the one `done` event. */
export function doneOf(events: SolveEvent[]): Extract<SolveEvent, { event: 'done' }>['data'] {
  const last = events.at(-1);
  if (last?.event !== 'done') throw new Error(`the stream ended with ${JSON.stringify(last)}`);
  return last.data;
}
