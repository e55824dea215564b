import type { HistoryEntry, Language, SolveState, Step } from '@solacore/contract';
import { asContent } from './as-content.ts';
import { dangerBlock, type FoundDanger } from './danger-block.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { languageRules } from './language-rules.ts';
import { perspectiveBlock } from './perspective.ts';
import { type StepTool, stepTool } from './step-tool.ts';
import { stepPrompts } from './steps/index.ts';
import { type PromptMessage, trimHistory } from './trim-history.ts';
import { turnBlock } from './turn-block.ts';
import { introduction, resultRule, turnRules } from './turn-rules.ts';
import { promptVersion } from './version.ts';

/** Tokens a whole prompt may take: rules, results, the message, and as much history as then fits. */
const tokenBudgets = { plain: 24_000, deep: 48_000 };

export type PromptRequest = {
  step: Step;
  content: string;
  history?: HistoryEntry[] | undefined;
  state?: SolveState | undefined;
  lang: Language;
  /** 1-based within the step; without it the history tells. */
  turn?: number | undefined;
  /** Deep analysis: room for a longer history, and a second perspective. */
  deep?: boolean | undefined;
  /** What the check before the reply has found. */
  danger?: FoundDanger | undefined;
};

export type Prompt = {
  system: string;
  /** So many characters of `system` are the same in every turn of this step and language. */
  stable: number;
  messages: PromptMessage[];
  tool: StepTool;
  version: string;
};

/** The prompt of one turn, for any provider: pure text, no names of models. */
export function buildPrompt(request: PromptRequest): Prompt {
  const { step, content, state = {}, history = [], deep = false } = request;
  // What many turns have in common comes first, so that a provider need not read it anew.
  const stable = [
    ...everyTurn(request.lang),
    ...everyTurnOf(step, request.lang),
    ...(deep ? perspectiveBlock(step) : []),
    '',
  ].join('\n');
  const now = [
    ...turnBlock({ step, history, state, turn: request.turn }),
    ...dangerBlock(request.danger),
    '## Results so far, with the edits of the person',
    resultsSoFar(state),
  ].join('\n');
  const system = stable + now;
  const tool = stepTool(step, deep);
  const message = { role: 'user' as const, content: asContent(content) };
  const needed = [system, JSON.stringify(tool), message.content].map(estimateTokens);
  const room = tokenBudgets[deep ? 'deep' : 'plain'] - needed.reduce((sum, cost) => sum + cost, 0);
  return {
    system,
    stable: stable.length,
    messages: [...trimHistory(history, room), message],
    tool,
    version: promptVersion,
  };
}

function everyTurn(lang: Language): string[] {
  const { name, rules } = languageRules[lang];
  return [
    introduction,
    '## Rules of every turn',
    ...turnRules.map((rule, index) => `${index + 1}. ${rule}`),
    resultRule,
    `## Language of the reply: ${name}`,
    ...rules.map((rule) => `- ${rule}`),
  ];
}

function everyTurnOf(step: Step, lang: Language): string[] {
  const { goal, work, avoid, done, example } = stepPrompts[step];
  return [
    `## This step: ${step}`,
    goal,
    ...work.map((line) => `- ${line}`),
    `Avoid: ${avoid.join('; ')}.`,
    `ready is true when ${done}.`,
    `The tone, from another conversation whose facts are not this one's: ${example[lang]}`,
  ];
}

function resultsSoFar(state: SolveState): string {
  const { receive, clarify, reframe, options, commit, mode, distress } = state;
  const results = { mode, distress, receive, clarify, reframe, options, commit };
  return asContent(JSON.stringify(results));
}
