import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, CheckRow, layout, Text, TextLink } from '@/ui';
import type { useAnswering } from './use-answering.ts';

type ConsentChoiceProps = {
  answering: ReturnType<typeof useAnswering>;
  onAgree: () => void;
  onLater: () => void;
  /** The guide on this device answers instead, and nothing is sent. */
  onGuide: () => void;
  onUnderAge: () => void;
};

/** Two questions, neither ticked beforehand, and the ways out. */
export function ConsentChoice(props: ConsentChoiceProps) {
  const { answering, onAgree, onLater, onGuide, onUnderAge } = props;
  const { t } = useTranslation();
  const [isAdult, setIsAdult] = useState(false);
  const [mayShare, setMayShare] = useState(false);
  const { status, names, tryAgain } = answering;
  const guide = (
    <Button full variant="secondary" label={t('solve.local.instead')} onPress={onGuide} />
  );
  if (status !== 'known') {
    return (
      <View style={styles.stack}>
        <Text role="status">{t(status === 'asking' ? 'consent.asking' : 'consent.unknown')}</Text>
        {status === 'asking' ? null : (
          <Button full label={t('common.tryAgain')} onPress={tryAgain} />
        )}
        {status === 'asking' ? null : guide}
        <Button full variant="quiet" label={t('consent.later')} onPress={onLater} />
      </View>
    );
  }
  return (
    <View style={styles.stack}>
      <Text variant="uiMedium">{t(names ? 'consent.ai' : 'consent.guide')}</Text>
      <Text variant="ui" color="ink2">
        {t('consent.limits')}
      </Text>
      <View style={styles.boxes}>
        <CheckRow label={t('consent.adult')} checked={isAdult} onChange={setIsAdult} />
        <CheckRow
          label={names ? t('consent.share', { providers: names }) : t('consent.shareGuide')}
          checked={mayShare}
          onChange={setMayShare}
        />
      </View>
      <Button
        full
        label={t('consent.agree')}
        disabled={!isAdult || !mayShare}
        disabledReason={t('consent.tickBoth')}
        onPress={onAgree}
      />
      {guide}
      <Button full variant="quiet" label={t('consent.later')} onPress={onLater} />
      <View style={styles.centre}>
        <TextLink variant="uiMedium" label={t('consent.underAge')} onPress={onUnderAge} />
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { width: '100%', maxWidth: layout.readingColumn, alignSelf: 'center', gap: 12 },
  centre: { flexDirection: 'row', justifyContent: 'center' },
  boxes: { paddingBottom: 6 },
});
