import type { HistoryEntry, Language, SolveState, Step } from '@solacore/contract';
import { filterInPieces, type InPieces, mapInPieces } from '../in-pieces.ts';
import type { TopicId } from '../phrases/phrases.ts';
import { hasCue } from './cues.ts';
import { isTelling, type MessageKind, messageKind } from './message-kind.ts';
import { isFeelingOnly, rankInPieces } from './salience.ts';
import { focusedFirst, focusOf } from './several.ts';
import { topicsOf } from './topics.ts';
import { countWords } from './word-count.ts';

export type GuideRequest = {
  step: Step;
  content: string;
  history?: HistoryEntry[] | undefined;
  state?: SolveState | undefined;
  lang: Language;
  /** 1-based number of this turn within the step, for a caller that sends no history. */
  turn?: number | undefined;
};

export type Answer = { text: string; kind: MessageKind };

/** Everything the guide knows at one turn, read from the request alone. */
export type Reading = {
  step: Step;
  lang: Language;
  turn: number;
  state: SolveState;
  /** This step's messages in order, the current one last; unknown ones are `unheard`. */
  answers: Answer[];
  current: Answer;
  /** The person's words about the problem, from the first step or the results. */
  problem: string;
  /** Clauses of the problem, the most loaded first. */
  clauses: string[];
  topics: TopicId[];
  /** What the person has said in every step, the problem included. */
  spoken: string[];
  /** The replies so far, as one text. */
  replied: string;
  lastReply: string;
  /** Of several problems the one they chose to take, in the words of the first message. */
  focus: string | undefined;
  /** The person only wants to be heard: nothing is asked, nothing is worked on. */
  isListening: boolean;
  /** The current message asks for a comfort that an earlier one asked for already. */
  isAskedAgain: boolean;
};

/** "Why do you ask?", "Why?": put to the guide, and not what weighs on the person. */
const toGuide =
  /\b(?:you|your)\b|(?<![a-záéíóúñ])(?:preguntas|sirve|sabes|puedes|t[úu])(?![a-z])|你/i;

/** In the first step a question is what brings the person here, unless it is put to the guide. */
function readAnswer(text: string, step: Step, index: number): Answer {
  const kind = messageKind(text);
  if (step !== 'receive') return { text: text.trim(), kind };
  const isBack = index > 0 && (toGuide.test(text) || text.trim().length <= 8);
  const isTold = (kind === 'question' && !isBack) || (kind === 'reassure' && index === 0);
  return { text: text.trim(), kind: isTold ? 'answer' : kind };
}

function userTexts(history: HistoryEntry[], step: Step): string[] {
  return history
    .filter((entry) => entry.role === 'user' && entry.step === step)
    .map((entry) => entry.content);
}

function* stepAnswers(request: GuideRequest): InPieces<Answer[]> {
  const { step } = request;
  const earlier = userTexts(request.history ?? [], step);
  const missing = Math.max(0, (request.turn ?? 1) - 1 - earlier.length);
  const unheard = Array.from({ length: missing }, (): Answer => ({ text: '', kind: 'unheard' }));
  const told = [...earlier, request.content];
  return [...unheard, ...(yield* readAnswers(told, step, missing))];
}

/** Answers of a step in order, `before` of them not known. */
function readAnswers(texts: string[], step: Step, before: number): InPieces<Answer[]> {
  const places = texts.map((text, index) => ({ text, index: before + index }));
  return mapInPieces(places, ({ text, index }) => readAnswer(text, step, index));
}

function* problemTexts(request: GuideRequest, answers: Answer[]): InPieces<string[]> {
  const { state, step, history = [] } = request;
  const received =
    step === 'receive' ? answers : yield* readAnswers(userTexts(history, 'receive'), 'receive', 0);
  const heard = received.filter((a) => a.kind === 'answer');
  if (heard.length > 0) return heard.map((answer) => answer.text);
  const known = state?.clarify?.problem ?? state?.receive?.theme;
  if (known !== undefined && known !== '') return [known];
  const current = answers.at(-1);
  return current?.kind === 'answer' ? [current.text] : [];
}

/** The clauses that say more than the name of a feeling, where there are any. */
function* tellingClauses(problem: string, lang: Language): InPieces<string[]> {
  const ranked = yield* filterInPieces(yield* rankInPieces(problem, lang), isTelling);
  const telling = yield* filterInPieces(ranked, (clause) => !isFeelingOnly(clause, lang));
  return telling.length > 0 ? telling : ranked;
}

/** After a letter what the person says next is what weighs; the letter's clauses follow. */
function* orderedClauses(told: string[], problem: string, lang: Language): InPieces<string[]> {
  const clauses = yield* tellingClauses(problem, lang);
  const [first = '', ...later] = told;
  if (later.length === 0 || countWords(first) < letterWords) return clauses;
  return [...new Set([...(yield* tellingClauses(later.join('\n'), lang)), ...clauses])];
}

/** What the person says while clarifying tells which of several topics it is about. */
function topicText(request: GuideRequest, problem: string): string {
  if (problem === '') return request.content;
  if (topicsOf(problem)[0] !== 'other') return problem;
  const now = request.step === 'clarify' ? [request.content] : [];
  return [problem, ...userTexts(request.history ?? [], 'clarify'), ...now].join('\n');
}

/** By the person's tap, or by their words where the app has not been told. */
function isListening({ state, step, history = [], content }: GuideRequest): boolean {
  if (state?.mode !== undefined) return state.mode === 'listen';
  const told = [...userTexts(history, 'receive'), step === 'receive' ? content : ''];
  return told.some((text) => hasCue(text, 'listen'));
}

/** A letter rather than a message, in words. */
export const letterWords = 120;

/** Reads a request once, for the step that answers it. */
export function* readRequest(request: GuideRequest): InPieces<Reading> {
  const answers = yield* stepAnswers(request);
  const told = yield* problemTexts(request, answers);
  const problem = told.join('\n');
  const history = request.history ?? [];
  const clauses = yield* orderedClauses(told, problem, request.lang);
  const focus = focusOf(told, request.lang);
  yield;
  const said = [...history.filter((e) => e.role === 'user').map((e) => e.content), request.content];
  const kinds = yield* mapInPieces(said, messageKind);
  const spoken = said.filter((_, at) => kinds[at] === 'answer');
  const topics = topicsOf(focus ?? topicText(request, problem));
  yield;
  return {
    step: request.step,
    lang: request.lang,
    turn: answers.length,
    state: request.state ?? {},
    answers,
    current: answers.at(-1) ?? { text: '', kind: 'unheard' },
    problem,
    clauses: focus === undefined ? clauses : focusedFirst(clauses, focus),
    topics,
    spoken: spoken.length > 0 ? spoken : problem === '' ? [] : [problem],
    replied: history
      .filter((e) => e.role === 'assistant')
      .map((e) => e.content)
      .join('\n'),
    lastReply: history.findLast((entry) => entry.role === 'assistant')?.content ?? '',
    focus,
    isListening: isListening(request),
    isAskedAgain: kinds.slice(0, -1).includes('reassure'),
  };
}
