import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import type Svg from 'react-native-svg';
import { canShareFile } from '@/platform/share-file';
import { canShareText } from '@/platform/share-text';
import { Button, CheckRow, Sheet, Text } from '@/ui';
import type { CardProps } from '../../cards/card-props.ts';
import { PlanDrawing } from './plan-drawing.tsx';
import { type ShareStatus, useSharePlan } from './use-share-plan.ts';

type ShareSheetProps = CardProps & { onClose: () => void };

/** The plan for somebody else: the parts that are ticked, as a picture or as text. */
export function ShareSheet({ onClose, ...card }: ShareSheetProps) {
  const { t } = useTranslation();
  const drawn = useRef<Svg>(null);
  const { parts, chosen, toggle, isEmpty, picture, status, ...ways } = useSharePlan(card, drawn);
  const off = isEmpty ? { disabled: true, disabledReason: t('share.nothing') } : {};
  return (
    <Sheet
      visible
      title={t('share.title')}
      description={t('share.lead')}
      closeLabel={t('common.close')}
      onClose={onClose}
      actions={
        <>
          <Outcome status={status} />
          <Button
            full
            {...off}
            label={t(canShareFile('image/png') ? 'share.sendPicture' : 'share.savePicture')}
            busy={status === 'drawing'}
            busyLabel={t('share.drawing')}
            onPress={() => void ways.sharePicture()}
          />
          <Button
            full
            variant="secondary"
            disabled={isEmpty}
            label={t(canShareText() ? 'share.sendText' : 'share.copyText')}
            onPress={() => void ways.sendText()}
          />
          <Button full variant="quiet" label={t('common.close')} onPress={onClose} />
        </>
      }
    >
      <View role="group" aria-label={t('share.title')}>
        {parts.map((part) => (
          <CheckRow
            key={part}
            label={t(`share.parts.${part}`)}
            checked={chosen.has(part)}
            onChange={(isChosen) => toggle(part, isChosen)}
          />
        ))}
      </View>
      {picture ? <PlanDrawing picture={picture} label={t('share.picture')} drawn={drawn} /> : null}
    </Sheet>
  );
}

function Outcome({ status }: { status: ShareStatus }) {
  const { t } = useTranslation();
  if (status === 'still' || status === 'drawing') return null;
  const isGood = status === 'saved' || status === 'copied';
  return (
    <Text role={isGood ? 'status' : 'alert'} color={isGood ? 'ink' : 'danger'}>
      {t(`share.${status}`)}
    </Text>
  );
}
