import type { Span } from '../types.ts';
import { type AddressTokens, readAddressTokens, tokenKinds } from './address-tokens.ts';
import { readEndingStreet, readTypedStreet, type TokenRange } from './after-name.ts';
import { readPrefixedStreet } from './before-name.ts';
import { readBox, readLonePostcode, readMilitary } from './boxes.ts';
import { findChineseAddresses } from './chinese-addresses.ts';
import { readCorner } from './corners.ts';
import { readBareStreet, readLabelled } from './labelled.ts';
import { flatBefore, readTail } from './tail.ts';

const anyCue = /[0-9]|street|avenue|road|lane|boulevard|drive|crescent|s\/n/i;

const anyWord = /[a-z\u00c0-\u024f\u0370-\u052f]{2}/i;
const anyHan = /[\u4e00-\u9fff]/;

/**
 * Postal addresses: street and number with flat, postcode, town and country where they follow,
 * over line ends too. Street names alone only where they can be nothing else; towns never alone.
 */
export function findAddresses(text: string): Span[] {
  const latin =
    anyCue.test(text) && anyWord.test(text) ? findLatinAddresses(readAddressTokens(text)) : [];
  return anyHan.test(text) ? [...latin, ...findChineseAddresses(text)] : latin;
}

function findLatinAddresses(tokens: AddressTokens): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const found = readAddress(tokens, at);
    if (found === undefined) continue;
    const { to } = readTail(tokens, found.to);
    spans.push(toSpan(tokens, found.from, to));
    at = Math.max(at, found.to - 1);
  }
  return spans;
}

function readAddress(tokens: AddressTokens, at: number): TokenRange | undefined {
  const kind = tokens.kind[at];
  if (kind !== tokenKinds.word && kind !== tokenKinds.number) return undefined;
  return (
    readStreet(tokens, at) ??
    readBox(tokens, at) ??
    readMilitary(tokens, at) ??
    readLonePostcode(tokens, at)
  );
}

function readStreet(tokens: AddressTokens, at: number): TokenRange | undefined {
  if (tokens.kind[at] === tokenKinds.number) return readBareStreet(tokens, at);
  return (
    readPrefixedStreet(tokens, at) ??
    readTypedStreet(tokens, at) ??
    readEndingStreet(tokens, at) ??
    readCorner(tokens, at) ??
    readLabelled(tokens, at)
  );
}

function toSpan(tokens: AddressTokens, from: number, to: number): Span {
  const { start, end } = tokens;
  return { start: start[flatBefore(tokens, from)] ?? 0, end: end[to - 1] ?? 0, type: 'ADDRESS' };
}
