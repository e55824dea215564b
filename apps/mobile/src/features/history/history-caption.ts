import type { Language } from '@solacore/contract';
import type { TFunction } from 'i18next';
import { captionWith, stageOf } from '@/features/home/conversation-caption.ts';
import type { HistoryItem } from '@/local-db/history/history-records.ts';

/** "Sadness. Plan kept, 16 November": what was told of a plan takes the place of its making. */
export function historyCaption(
  t: TFunction,
  { conversation, told }: HistoryItem,
  now: Date,
  language: Language,
): string {
  const stage =
    told === 'done'
      ? t('history.planKept')
      : told === 'partly'
        ? t('history.planPartly')
        : stageOf(t, conversation);
  return captionWith(t, { conversation, stage, now, language });
}
