import { turnCaps } from '../../machine/turns.ts';
import { asideParts, isAside } from '../aside.ts';
import type { Draft } from '../draft.ts';
import { chooseView } from '../reading/choose-view.ts';
import { clip } from '../reading/clip.ts';
import { hasCue } from '../reading/cues.ts';
import { freshClause } from '../reading/fresh-clause.ts';
import type { Reading } from '../reading/reading.ts';
import { rankClauses } from '../reading/salience.ts';
import { findThought, isAccurate, isSameThought, thoughtWeight } from '../reading/thought.ts';
import { countWords } from '../reading/word-count.ts';
import type { Voice } from '../voice.ts';
import { candidateViews, usableFact, type Views } from './candidates.ts';

/** One thought, what speaks for and against it, two views to choose from or a view of their own. */
export function reframe(reading: Reading, voice: Voice): Draft {
  const { current, answers, turn } = reading;
  const known = findThought(reading);
  if (turn === 1 && isAccurate(reading)) return stands(reading, voice, known);
  if (current.kind === 'skip') return decline(reading, voice, known);
  const isReopened = turn < turnCaps.reframe && current.kind === 'agreement';
  if (turn === 1 || isReopened) return open(reading, voice, known);
  const second = answers[1];
  const told = second?.kind === 'answer' ? clip(second.text, 300) : undefined;
  const first = told === undefined ? undefined : rankClauses(told, reading.lang)[0];
  const isKept = hasCue(current.text, 'accurate') || hasCue(first ?? '', 'happened');
  const isAsked = known === undefined && !isKept;
  const isThought = first !== undefined && countWords(first) >= 2 && (isAsked || isVerdict(first));
  const isHeavier = isThought && known !== undefined && thoughtWeight(first) > thoughtWeight(known);
  const thought = isThought && (known === undefined || isHeavier) ? first : known;
  if (hasCue(current.text, 'accurate')) return keep(voice, thought);
  const isOnlyThought = (known === undefined || isHeavier) && isThought;
  const fact =
    told === undefined || isOnlyThought ? undefined : usableFact(told, thought ?? '', reading);
  const offered = candidateViews(reading, voice, thought ?? '', fact);
  const views = reading.state.reframe?.candidates ?? offered.views;
  const late = turn >= turnCaps.reframe ? lateFact(reading, thought, views) : undefined;
  if (late !== undefined) return addFact(reading, voice, thought, late);
  if (turn >= turnCaps.reframe) return choose(reading, voice, thought, views);
  return offer(reading, voice, thought, offered);
}

function open(reading: Reading, voice: Voice, thought: string | undefined): Draft {
  const { reframe: pools } = voice.phrases;
  const aside = asideParts(reading, voice);
  const q = voice.quote(thought ?? freshClause(reading) ?? '');
  const isQuoted = thought !== undefined || freshClause(reading) !== undefined;
  const frames = thought === undefined ? pools.scene : pools.thought;
  const lead = isQuoted ? [voice.say('thought', frames, { q })] : [];
  const question =
    thought === undefined
      ? voice.say('askThought', pools.askThought)
      : voice.say('evidence', pools.evidence);
  const result = thought === undefined ? null : { reframe: { thought } };
  return { parts: [...aside, ...lead, question], result, complete: false };
}

/** The views stand on the cards: the reply says how many they are and what differs. */
function offer(reading: Reading, voice: Voice, thought: string | undefined, offered: Views): Draft {
  const { reframe: pools } = voice.phrases;
  const aside = isAside(reading) ? asideParts(reading, voice) : [];
  const heard = aside.length > 0 ? aside : [evidenceWords(reading, voice, thought)];
  const offers = { fact: pools.offerFact, goal: pools.offerGoal, bare: pools.offerBare };
  const parts = [
    ...heard,
    voice.say('offer', pools.offer),
    voice.say('basis', offers[offered.basis]),
    voice.say('pick', pools.pick),
  ];
  const known = thought === undefined ? {} : { thought };
  const result = { reframe: { ...known, candidates: offered.views } };
  return { parts, result, complete: false };
}

/** A sentence that judges or foretells, rather than tells what happened. */
function isVerdict(clause: string): boolean {
  const isReported = /\b(?:told me|said)\b|me dijo|说我/i.test(clause);
  return !isReported && (hasCue(clause, 'guess') || hasCue(clause, 'self'));
}

function evidenceWords(reading: Reading, voice: Voice, thought: string | undefined): string {
  const { reframe: pools } = voice.phrases;
  const { current } = reading;
  const ranked = current.kind === 'answer' ? rankClauses(current.text, reading.lang) : [];
  const known = findThought(reading);
  const fact =
    ranked.length > 0 && thought === known
      ? usableFact(current.text, thought ?? '', reading)
      : undefined;
  const clause = fact ?? ranked[0];
  if (clause === undefined) return voice.say('noEvidence', pools.noEvidence);
  const isAgain = thought !== undefined && isSameThought(clause, thought);
  const q = voice.quote(clause);
  const isFirst = thought !== known && thought === clause;
  if (isFirst) return voice.say('thought', pools.thought, { q });
  if (isAgain && known !== undefined) return voice.say('restated', pools.restated, { q });
  return voice.reflect('evidenceHeard', pools.evidenceHeard, clause);
}

function choose(
  reading: Reading,
  voice: Voice,
  thought: string | undefined,
  views: string[],
): Draft {
  const { reframe: pools } = voice.phrases;
  const choice = chooseView(reading.current, views);
  const isOpen = reading.current.kind !== 'answer' || views.length === 0;
  if (choice.text === undefined && isOpen) return leaveOpen(reading, voice, thought, views);
  if (choice.text === undefined) return decline(reading, voice, thought);
  const pool = choice.source === 'user' ? pools.own : pools.chosen;
  const q = choice.source === 'ai' ? voice.quoteView(choice.text) : voice.quote(choice.text);
  const part = {
    ...(thought === undefined ? {} : { thought }),
    candidates: views,
    reframe: clip(choice.text, 400),
    source: choice.source,
    ...(choice.belief === undefined ? {} : { belief: choice.belief }),
  };
  const parts = [voice.say('chosen', pool, { q }), voice.say('close', pools.close)];
  return { parts, result: { reframe: part }, complete: true };
}

/** Nothing chosen at the cap: the card keeps both views, for the person to pick by hand. */
function leaveOpen(
  reading: Reading,
  voice: Voice,
  thought: string | undefined,
  views: string[],
): Draft {
  const { undecided } = voice.phrases.reframe;
  const parts = [...asideParts(reading, voice, true), voice.say('undecided', undecided)];
  const part = { ...(thought === undefined ? {} : { thought }), candidates: views };
  return { parts, result: { reframe: part }, complete: true };
}

function decline(reading: Reading, voice: Voice, thought: string | undefined): Draft {
  const part = { ...(thought === undefined ? {} : { thought }), declined: true };
  const { current } = reading;
  const parts = [voice.say('declined', voice.phrases.reframe.declined)];
  if (current.kind === 'answer' && countWords(current.text) >= 3) {
    parts.unshift(evidenceWords(reading, voice, thought));
  }
  return { parts, result: { reframe: part }, complete: true };
}

/** "It's true": nobody is argued out of what they know. */
function keep(voice: Voice, thought: string | undefined): Draft {
  const { declined } = voice.phrases.reframe;
  const part = { ...(thought === undefined ? {} : { thought }), declined: true };
  return { parts: [voice.say('declined', declined)], result: { reframe: part }, complete: true };
}

/** Something that happened, told where a view was to be chosen. */
function lateFact(reading: Reading, thought: string | undefined, views: string[]) {
  const { current } = reading;
  const isTold = current.kind === 'answer' && hasCue(current.text, 'happened');
  if (!isTold || chooseView(current, views).source !== 'user') return undefined;
  if (hasCue(current.text, 'ownView') || countWords(current.text) > 30) return undefined;
  return usableFact(current.text, thought ?? '', reading);
}

/** The first view is told anew from what happened; which one fits is chosen on the card. */
function addFact(reading: Reading, voice: Voice, thought: string | undefined, fact: string): Draft {
  const { withFact } = voice.phrases.reframe;
  const { views } = candidateViews(reading, voice, thought ?? '', fact);
  const part = { ...(thought === undefined ? {} : { thought }), candidates: views };
  const parts = [voice.say('withFact', withFact, { q: voice.quote(fact) })];
  return { parts, result: { reframe: part }, complete: true };
}

function stands(reading: Reading, voice: Voice, thought: string | undefined): Draft {
  const clause = thought ?? freshClause(reading) ?? reading.clauses[0] ?? '';
  const q = voice.quote(clause);
  const part = { thought: clip(clause, 300), declined: true };
  const { reframe: pools } = voice.phrases;
  const parts = [voice.say('stands', pools.stands, { q }), voice.say('declined', pools.declined)];
  return { parts, result: { reframe: part }, complete: true };
}
