import ArrowLeft from 'lucide-react-native/icons/arrow-left';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { HelpButton, IconButton, layout, Screen, Text, useLayout } from '@/ui';
import { ConsentChoice } from './consent-choice.tsx';
import { useConsentStore } from './consent-store.ts';
import { UnderAge } from './under-age.tsx';
import { useAnswering } from './use-answering.ts';
import { WhatLeaves } from './what-leaves.tsx';

type ConsentScreenProps = {
  onAgreed: () => void;
  /** "Not now": nothing is sent, and what was written stays. */
  onLater: () => void;
  /** The guide on this device answers what waits. */
  onGuide: () => void;
};

/** Before the first message: who answers, what is sent, what never is, and two questions. */
export function ConsentScreen({ onAgreed, onLater, onGuide }: ConsentScreenProps) {
  const { t } = useTranslation();
  const { gutter } = useLayout();
  const insets = useSafeAreaInsets();
  const answering = useAnswering();
  const { record, isUnderAge, agree, setUnderAge } = useConsentStore();
  const [isAskedAgain] = useState(record !== null);
  if (isUnderAge) return <UnderAge onMistake={() => setUnderAge(false)} onBack={onLater} />;
  const top = (
    <>
      <View style={[styles.bar, { paddingTop: insets.top }]}>
        <IconButton icon={ArrowLeft} iconSize={22} label={t('common.back')} onPress={onLater} />
        <HelpButton />
      </View>
      <Text variant="title" heading={1}>
        {t('consent.title')}
      </Text>
      {isAskedAgain ? <Text variant="ui">{t('consent.changed')}</Text> : null}
    </>
  );
  return (
    <Screen title={t('consent.title')} bleed underStatusBar>
      <WhatLeaves names={answering.names} top={top} />
      <View style={[styles.below, { paddingHorizontal: gutter }]}>
        <ConsentChoice
          answering={answering}
          onAgree={() => {
            agree(answering.providers, new Date());
            onAgreed();
          }}
          onLater={onLater}
          onGuide={onGuide}
          onUnderAge={() => setUnderAge(true)}
        />
      </View>
    </Screen>
  );
}

const styles = StyleSheet.create({
  bar: { flexDirection: 'row', justifyContent: 'space-between', marginHorizontal: -14 },
  below: {
    width: '100%',
    alignSelf: 'center',
    maxWidth: layout.readingColumn + 2 * layout.gutter.desktop,
    paddingTop: 18,
    paddingBottom: 32,
  },
});
