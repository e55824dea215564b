import EyeOff from 'lucide-react-native/icons/eye-off';
import KeyRound from 'lucide-react-native/icons/key-round';
import MessageSquareText from 'lucide-react-native/icons/message-square-text';
import Send from 'lucide-react-native/icons/send';
import ServerOff from 'lucide-react-native/icons/server-off';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { useLoaded } from '@/api/use-loaded.ts';
import { MaskedText } from '@/features/solve/conversation/masked-text.tsx';
import { loadSessionPart } from '@/features/solve/load-session-part';
import { Text } from '@/ui';
import { ToldLine } from './told-line.tsx';

/** What stays and what is sent, with one sentence both ways. Asked about before the first message. */
export function WhatLeavesHere() {
  const { t } = useTranslation();
  const part = useLoaded(loadSessionPart);
  const masker = part.status === 'ready' ? part.value.createMasker({ entries: [] }) : null;
  const sent = masker?.mask(t('consent.example')) ?? '';
  return (
    <>
      <Text variant="uiStrong" heading={2}>
        {t('consent.stays')}
      </Text>
      <ToldLine icon={MessageSquareText} text={t('consent.staysTalk')} />
      <ToldLine icon={KeyRound} text={t('consent.staysDetails')} />
      {masker ? (
        <>
          <Text variant="smallMedium">{t('consent.exampleReal')}</Text>
          <MaskedText variant="voiceS" masked={sent} unmask={masker.unmask} />
        </>
      ) : null}
      <Text variant="uiStrong" heading={2} style={styles.next}>
        {t('consent.leaves')}
      </Text>
      <ToldLine icon={EyeOff} text={t('consent.leavesWords')} />
      <ToldLine icon={ServerOff} text={t('consent.leavesMemory')} />
      <ToldLine icon={Send} text={t('welcome.leaves.asked')} />
      {masker ? (
        <>
          <Text variant="smallMedium">{t('consent.exampleSent')}</Text>
          <Text variant="voiceS">{sent}</Text>
        </>
      ) : null}
      <Text variant="ui" color="ink2">
        {t('welcome.leaves.limits')}
      </Text>
    </>
  );
}

const styles = StyleSheet.create({ next: { paddingTop: 14 } });
