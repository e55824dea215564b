import type { HistoryEntry, Language, SolveState, Step } from '@solacore/contract';
import type { TopicId } from '../phrases/phrases.ts';
import { type MessageKind, messageKind } from './message-kind.ts';
import { rankClauses } from './salience.ts';
import { topicsOf } from './topics.ts';

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
};

function readAnswer(text: string): Answer {
  return { text: text.trim(), kind: messageKind(text) };
}

function userTexts(history: HistoryEntry[], step: Step): string[] {
  return history
    .filter((entry) => entry.role === 'user' && entry.step === step)
    .map((entry) => entry.content);
}

function stepAnswers(request: GuideRequest): Answer[] {
  const earlier = userTexts(request.history ?? [], request.step).map(readAnswer);
  const missing = Math.max(0, (request.turn ?? 1) - 1 - earlier.length);
  const unheard = Array.from({ length: missing }, (): Answer => ({ text: '', kind: 'unheard' }));
  return [...unheard, ...earlier, readAnswer(request.content)];
}

function problemText(request: GuideRequest, answers: Answer[]): string {
  const { state, step } = request;
  const received = step === 'receive' ? answers : [];
  const told = userTexts(request.history ?? [], 'receive').map(readAnswer);
  const heard = (step === 'receive' ? received : told).filter((a) => a.kind === 'answer');
  if (heard.length > 0) return heard.map((answer) => answer.text).join('\n');
  const known = state?.clarify?.problem ?? state?.receive?.theme;
  if (known !== undefined && known !== '') return known;
  const current = answers.at(-1);
  return current?.kind === 'answer' ? current.text : '';
}

/** What the person says while clarifying tells which of several topics it is about. */
function topicText(request: GuideRequest, problem: string): string {
  if (problem === '') return request.content;
  const now = request.step === 'clarify' ? [request.content] : [];
  return [problem, ...userTexts(request.history ?? [], 'clarify'), ...now].join('\n');
}

/** Reads a request once, for the step that answers it. */
export function readRequest(request: GuideRequest): Reading {
  const answers = stepAnswers(request);
  const problem = problemText(request, answers);
  const history = request.history ?? [];
  const said = [...history.filter((e) => e.role === 'user').map((e) => e.content), request.content];
  const spoken = said.filter((text) => messageKind(text) === 'answer');
  return {
    step: request.step,
    lang: request.lang,
    turn: answers.length,
    state: request.state ?? {},
    answers,
    current: readAnswer(request.content),
    problem,
    clauses: rankClauses(problem, request.lang),
    topics: topicsOf(topicText(request, problem)),
    spoken: spoken.length > 0 ? spoken : problem === '' ? [] : [problem],
    replied: history
      .filter((e) => e.role === 'assistant')
      .map((e) => e.content)
      .join('\n'),
    lastReply: history.findLast((entry) => entry.role === 'assistant')?.content ?? '',
  };
}
