import type { Language } from '@solacore/contract';
import { emotionFamily } from '@solacore/solve/kept';
import type { TFunction } from 'i18next';
import { daysAgo, formatDay } from '@/i18n/format-day.ts';
import type { Conversation } from '@/local-db';
import { driftOf, type EmotionFamily, stepSpread } from '@/ui';

/** Hue and fog of a conversation's stamp. */
export function stampOf({ emotion, state, shownStep, acceptedAt }: Conversation): {
  emotion: EmotionFamily;
  drift: number;
  spread: number;
} {
  const chosen = state.options?.items.find((item) => item.id === state.options?.chosenId);
  const belief = state.reframe?.belief;
  const latest =
    state.commit?.confidence ?? chosen?.fit ?? (belief === undefined ? null : belief / 10);
  return {
    emotion: emotion ? emotionFamily(emotion) : 'neutral',
    drift: driftOf(latest),
    spread: acceptedAt ? 0 : stepSpread[shownStep],
  };
}

/** "today", "yesterday" or the day itself. */
export function dayWord(t: TFunction, moment: Date, now: Date, language: Language): string {
  const days = daysAgo(moment, now);
  if (days <= 0) return t('home.today');
  return days === 1 ? t('home.yesterday') : formatDay(moment, now, language);
}

/** How far a conversation came. */
export function stageOf(t: TFunction, conversation: Conversation): string {
  const { acceptedAt, endedAt, status, shownStep } = conversation;
  if (acceptedAt) return t('home.planMade');
  if (endedAt) return t('home.ended');
  return status === 'abandoned' ? t('home.abandoned') : t(`common.steps.${shownStep}`);
}

/** "Worry. Clarify, yesterday": the stamp in words. */
export function captionOf(
  t: TFunction,
  conversation: Conversation,
  now: Date,
  language: Language,
): string {
  return captionWith(t, { conversation, stage: stageOf(t, conversation), now, language });
}

type Caption = { conversation: Conversation; stage: string; now: Date; language: Language };

/** The same with a stage of its own. */
export function captionWith(t: TFunction, { conversation, stage, now, language }: Caption): string {
  const { emotion, updatedAt } = conversation;
  const day = dayWord(t, new Date(updatedAt), now, language);
  if (!emotion) return t('home.captionUnnamed', { stage, day });
  const feeling = emotion.charAt(0).toLocaleUpperCase() + emotion.slice(1);
  return t('home.caption', { feeling, stage, day });
}
