import { emotionFamily } from '@solacore/solve';
import type { Conversation } from '@/local-db';
import { driftOf, type EmotionFamily } from '@/ui';

/** Hue and drift of a conversation: neutral until a feeling is confirmed, moved only by numbers. */
export function sessionLook(conversation: Conversation): { emotion: EmotionFamily; drift: number } {
  const { state, emotion } = conversation;
  const chosen = state.options?.items.find((item) => item.id === state.options?.chosenId);
  const belief = state.reframe?.belief;
  const latest =
    state.commit?.confidence ?? chosen?.fit ?? (belief === undefined ? null : belief / 10);
  return { emotion: emotion ? emotionFamily(emotion) : 'neutral', drift: driftOf(latest) };
}
