import { z } from 'zod';
import { stepSchema } from './steps.ts';

/* The client-owned results of a solve session (method 6.4). The server keeps none of it. */

const line = z.string().max(500);
const score = z.number().min(0).max(10);

export const receiveResultSchema = z.object({
  emotion: z.object({
    label: z.string().max(60),
    intensity: score.optional(),
    confirmed: z.boolean(),
  }),
  theme: line,
});

export const clarifyResultSchema = z.object({
  problem: line,
  facts: z.array(line).max(12),
  assumptions: z.array(line).max(12),
  goal: line,
  obstacles: z.array(z.object({ text: line, kind: z.enum(['inner', 'outer']) })).max(8),
  control: z.enum(['mine', 'shared', 'not_mine']),
  changeable: z.boolean(),
});

/** A second perspective, from deep analysis only; an empty one was put away by the person. */
const perspective = line.optional();

/** Beliefs are 0..100. `candidates` are the views offered before one is chosen. */
export const reframeResultSchema = z.object({
  thought: line.optional(),
  beliefBefore: z.number().min(0).max(100).optional(),
  candidates: z.array(line).max(4).optional(),
  reframe: line.optional(),
  source: z.enum(['user', 'ai']).optional(),
  belief: z.number().min(0).max(100).optional(),
  declined: z.boolean().optional(),
  perspective,
});

export const optionSchema = z.object({
  id: z.string().min(1).max(40),
  title: z.string().max(160),
  detail: line,
  pros: z.array(z.string().max(200)).max(5),
  cons: z.array(z.string().max(200)).max(5),
  effort: z.enum(['low', 'med', 'high']),
  firstEffect: z.enum(['today', 'week', 'month', 'unsure']),
  inControl: z.boolean(),
  source: z.enum(['user', 'ai']),
  fit: score.optional(),
});

export const optionsResultSchema = z.object({
  items: z.array(optionSchema).max(6),
  chosenId: z.string().max(40).optional(),
  why: line.optional(),
  perspective,
});

/** `when` and `checkInAt` are local ISO times without an offset, or the person's own words. */
export const commitResultSchema = z.object({
  optionId: z.string().max(40),
  firstStep: line,
  minutes: z.number().int().min(1).max(240),
  when: z.string().max(120),
  where: z.string().max(200),
  obstacle: line,
  ifThen: z.object({ if: line, then: line }),
  confidence: score,
  rehearsed: z.boolean(),
  supportPerson: z.string().max(120).optional(),
  checkInAt: z.string().max(40).optional(),
  remind: z.boolean(),
});

/** The five results by step; each is present once its step has produced it. */
export const stepResultsSchema = z.object({
  receive: receiveResultSchema.optional(),
  clarify: clarifyResultSchema.optional(),
  reframe: reframeResultSchema.optional(),
  options: optionsResultSchema.optional(),
  commit: commitResultSchema.optional(),
});
export type StepResults = z.infer<typeof stepResultsSchema>;

export const modes = ['solve', 'listen', 'coping'] as const;

/** What the client sends along: the results so far, every field optional. */
export const solveStateSchema = stepResultsSchema.extend({
  v: z.literal(1).optional(),
  step: stepSchema.optional(),
  mode: z.enum(modes).optional(),
  lang: z.enum(['en', 'es', 'zh-Hans', 'zh-Hant']).optional(),
  distress: z.object({ before: score.optional(), after: score.optional() }).optional(),
  /** None of the options fitted; they are looked for a second time, and no third. */
  declinedOnce: z.boolean().optional(),
  turn: z.object({ ready: z.boolean(), missing: z.array(z.string().max(60)).max(20) }).optional(),
});
export type SolveState = z.infer<typeof solveStateSchema>;

export type ReceiveResult = z.infer<typeof receiveResultSchema>;
export type ClarifyResult = z.infer<typeof clarifyResultSchema>;
export type ReframeResult = z.infer<typeof reframeResultSchema>;
export type SolveOption = z.infer<typeof optionSchema>;
export type OptionsResult = z.infer<typeof optionsResultSchema>;
export type CommitResult = z.infer<typeof commitResultSchema>;
