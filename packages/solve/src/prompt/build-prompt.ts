import type { HistoryEntry, Language, SolveState, Step } from '@solacore/contract';
import type { SafetySignal } from '../machine/safety-signal.ts';
import { turnCaps, turnInStep } from '../machine/turns.ts';
import { dangerBlock } from './danger-block.ts';
import { languageNames, turnRules } from './rules.ts';
import { stepPrompts } from './step-prompts.ts';
import { type StepTool, stepTool } from './step-tool.ts';
import { asContent, type PromptMessage, trimHistory } from './trim-history.ts';
import { promptVersion } from './version.ts';

export type PromptRequest = {
  step: Step;
  content: string;
  history?: HistoryEntry[] | undefined;
  state?: SolveState | undefined;
  lang: Language;
  /** Room for a longer history, for the stronger model. */
  deep?: boolean | undefined;
  /** What the check before the reply has found. */
  danger?: SafetySignal | undefined;
};

export type Prompt = {
  system: string;
  messages: PromptMessage[];
  tool: StepTool;
  version: string;
};

function resultsSoFar(state: SolveState | undefined): string {
  const { receive, clarify, reframe, options, commit, mode, distress } = state ?? {};
  const results = { mode, distress, receive, clarify, reframe, options, commit };
  return asContent(JSON.stringify(results));
}

function stepBlock(step: Step, turn: number): string[] {
  const prompt = stepPrompts[step];
  const left = turnCaps[step] - turn;
  return [
    `## This step: ${step} (turn ${turn} of at most ${turnCaps[step]})`,
    prompt.goal,
    ...prompt.work.map((line) => `- ${line}`),
    `Avoid: ${prompt.avoid.join('; ')}.`,
    `ready is true when ${prompt.done}.`,
    ...(turn === 1 ? [prompt.opening] : []),
    ...(left <= 0
      ? ['This is the last turn of the step: ask nothing, close it with ready true.']
      : []),
  ];
}

/** The prompt of one turn, for any provider: pure text, no names of models. */
export function buildPrompt(request: PromptRequest): Prompt {
  const { step, content, state, lang } = request;
  const history = request.history ?? [];
  const system = [
    'You are the AI of Solacore. You lead an adult through guided problem solving in five steps: receive, clarify, reframe, options, commit. It is not therapy. Plain, short, adult words; no exclamation marks.',
    '## Rules of every turn',
    ...turnRules.map((rule, index) => `${index + 1}. ${rule}`),
    `Language of the reply: ${languageNames[lang]}. The person's words stand between <<< and >>>.`,
    ...stepBlock(step, turnInStep(history, step)),
    ...dangerBlock(request.danger),
    '## Results so far, with the edits of the person',
    resultsSoFar(state),
    'Write the values of the tool in the language of the reply, in the first person of the person where they are their words.',
  ].join('\n');
  const messages = [
    ...trimHistory(history, request.deep === true),
    { role: 'user' as const, content: asContent(content) },
  ];
  return { system, messages, tool: stepTool(step), version: promptVersion };
}
