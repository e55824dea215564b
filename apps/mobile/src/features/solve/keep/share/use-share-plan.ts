import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type Svg from 'react-native-svg';
import { useLanguage } from '@/i18n/use-language.ts';
import { copyText } from '@/platform/clipboard';
import { drawPicture } from '@/platform/draw-picture';
import { shareFile } from '@/platform/share-file';
import { canShareText, shareText } from '@/platform/share-text';
import { textWidth } from '@/platform/text-width';
import { fieldStops } from '@/ui';
import { cardState } from '../../cards/card-memory.tsx';
import type { CardProps } from '../../cards/card-props.ts';
import { sessionLook } from '../../session-look.ts';
import { layPicture } from './lay-picture.ts';
import {
  chosenWords,
  hasPart,
  type PlanPart,
  planParts,
  planText,
  planWords,
} from './plan-parts.ts';

const usual: ReadonlySet<PlanPart> = new Set(['ifThen', 'firstStep', 'place'] as const);
const useChosenParts = cardState<ReadonlySet<PlanPart>>();

/** A toast would lie below the sheet, so the sheet says it. */
export type ShareStatus = 'still' | 'drawing' | 'failed' | 'saved' | 'copied' | 'notCopied';

/** What of the plan is shared, how it looks, and the ways it can go. */
export function useSharePlan({ state, unmask }: CardProps, drawn: RefObject<Svg | null>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [chosen, setChosen] = useChosenParts('shared parts', usual);
  const [status, setStatus] = useState<ShareStatus>('still');
  const { conversation } = state;
  const all = planWords(conversation, { t, language, unmask });
  const parts = all ? planParts.filter((part) => hasPart(all, part)) : [];
  const isEmpty = !parts.some((part) => chosen.has(part));
  const words = all && !isEmpty ? chosenWords(all, chosen) : null;
  const { emotion, drift } = sessionLook(conversation);
  const picture = words
    ? layPicture(words, {
        stops: fieldStops('light', emotion, drift),
        chinese: language === 'zh',
        ifLabel: t('solve.commit.if'),
        thenLabel: t('solve.commit.then'),
        measure: textWidth,
      })
    : null;

  const toggle = (part: PlanPart, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(part);
    else next.delete(part);
    setChosen(next);
    setStatus('still');
  };
  const sharePicture = async () => {
    if (!picture) return;
    setStatus('drawing');
    try {
      const base64 = await drawPicture(picture, drawn.current);
      const how = await shareFile({ name: 'plan.png', type: 'image/png', base64 });
      setStatus(how === 'saved' ? 'saved' : 'still');
    } catch {
      setStatus('failed');
    }
  };
  const sendText = async () => {
    if (!words) return;
    const text = planText(words, t);
    setStatus('still');
    if (canShareText()) return shareText(text);
    setStatus((await copyText(text)) ? 'copied' : 'notCopied');
  };
  return { parts, chosen, toggle, isEmpty, picture, status, sharePicture, sendText };
}
