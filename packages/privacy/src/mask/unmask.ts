import { piiTypes } from '../types.ts';
import type { EntityMap } from './entity-map.ts';
import { nextPlaceholderStart, readPlaceholder } from './placeholder.ts';

/** What stands for a placeholder nobody knows: a word, or a word made from the placeholder. */
export type UnknownWord = string | ((placeholder: string) => string) | undefined;

type Vocabulary = {
  map: Pick<EntityMap, 'valueOf' | 'hasNameWithPrefix'>;
  unknown: UnknownWord;
};

/** Puts values back chunk by chunk; the chunks joined read as the whole text unmasked at once. */
export type UnmaskStream = { push(chunk: string): string; end(): string };

export function createUnmaskStream(vocabulary: Vocabulary): UnmaskStream {
  let held = '';
  let before = '';
  return {
    push(chunk) {
      const text = held + chunk;
      const { output, rest } = restore(vocabulary, text, before);
      before = text.charAt(text.length - rest.length - 1) || before;
      held = rest;
      return output;
    },
    end() {
      const rest = restore(vocabulary, held, before);
      held = '';
      before = '';
      return rest.output + finish(vocabulary, rest.rest);
    },
  };
}

/** Puts values back in a text that is there as a whole. */
export function unmaskWhole(vocabulary: Vocabulary, text: string): string {
  const stream = createUnmaskStream(vocabulary);
  return stream.push(text) + stream.end();
}

/** `rest` is the end of `text` that could still become a placeholder. */
function restore(vocabulary: Vocabulary, text: string, before: string) {
  let output = '';
  let from = 0;
  for (
    let at = nextPlaceholderStart(text, 0);
    at < text.length;
    at = nextPlaceholderStart(text, at)
  ) {
    const reading = readPlaceholder(text, at, text[at - 1] ?? before);
    if (reading.kind === 'partial' && canBecomeWord(vocabulary, reading.word, text.charAt(at))) {
      return { output: output + text.slice(from, at), rest: text.slice(at) };
    }
    const word =
      reading.kind === 'found' ? wordFor(vocabulary, reading.name, reading.closed) : undefined;
    if (reading.kind !== 'found' || word === undefined) {
      at += 1;
      continue;
    }
    output += text.slice(from, at) + word;
    at = reading.end;
    from = at;
  }
  return { output: output + text.slice(from), rest: '' };
}

function canBecomeWord({ map, unknown }: Vocabulary, word: string, opener: string): boolean {
  const isBracketed = opener === '<' || opener === '＜';
  return map.hasNameWithPrefix(word) || (isBracketed && unknown !== undefined);
}

/** The word to show for a name; undefined leaves the text as it stands. */
function wordFor({ map, unknown }: Vocabulary, name: string, closed: boolean): string | undefined {
  const value = map.valueOf(name);
  if (value !== undefined) return value ?? undefined;
  return closed ? neutralWord(unknown, `<${name}>`) : undefined;
}

/** The held end of a text that is over: a bare name may be whole, a cut placeholder never is. */
function finish(vocabulary: Vocabulary, held: string): string {
  if (held === '') return '';
  const reading = readPlaceholder(`${held}\n`, 0, '');
  const isBare = !/^[<＜]/.test(held);
  if (isBare && reading.kind === 'found') {
    return wordFor(vocabulary, reading.name, false) ?? held;
  }
  const word = held.slice(1).trim().toUpperCase();
  const isCut =
    !isBare &&
    (word.includes('_') || piiTypes.some((type) => word !== '' && type.startsWith(word)));
  return (isCut ? neutralWord(vocabulary.unknown, held) : undefined) ?? held;
}

function neutralWord(unknown: UnknownWord, placeholder: string): string | undefined {
  return typeof unknown === 'function' ? unknown(placeholder) : unknown;
}
