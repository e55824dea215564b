import { createMasker } from '@solacore/privacy';
import { LinearGradient } from 'expo-linear-gradient';
import Cpu from 'lucide-react-native/icons/cpu';
import EyeOff from 'lucide-react-native/icons/eye-off';
import KeyRound from 'lucide-react-native/icons/key-round';
import MessageSquareText from 'lucide-react-native/icons/message-square-text';
import ServerOff from 'lucide-react-native/icons/server-off';
import ShieldCheck from 'lucide-react-native/icons/shield-check';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { MaskedText } from '@/features/solve/conversation/masked-text.tsx';
import { fieldStops, Icon, type IconComponent, layout, Text, useLayout, useTheme } from '@/ui';

type WhatLeavesProps = {
  /** The companies that answer; empty where only the guide does. */
  names: string;
  /** Above the sky's list: the bar and the title. */
  top: ReactNode;
};

/** The sky holds what stays, the sea what is sent; between them lies the device's edge. */
export function WhatLeaves({ names, top }: WhatLeavesProps) {
  const { t } = useTranslation();
  const { scheme } = useTheme();
  const { gutter } = useLayout();
  const [skyTop, skyLow, seaNear, seaFar] = fieldStops(scheme, 'calm', 0);
  const { mask, unmask } = createMasker({ entries: [] });
  const sent = mask(t('consent.example'));
  const half = [styles.half, { paddingHorizontal: gutter }];
  return (
    <View>
      <LinearGradient colors={[skyTop, skyLow]} style={half}>
        <View style={styles.column}>
          {top}
          <Text variant="uiStrong" heading={2} style={styles.second}>
            {t('consent.stays')}
          </Text>
          <Line icon={MessageSquareText} text={t('consent.staysTalk')} />
          <Line icon={KeyRound} text={t('consent.staysDetails')} />
          <Text variant="smallMedium">{t('consent.exampleReal')}</Text>
          <MaskedText variant="voiceS" masked={sent} unmask={unmask} />
        </View>
      </LinearGradient>
      <LinearGradient colors={[seaNear, seaFar]} style={half}>
        <View style={styles.column}>
          <Text variant="smallMedium">{t('consent.exampleSent')}</Text>
          <Text variant="voiceS">{sent}</Text>
          <Text variant="uiStrong" heading={2} style={styles.second}>
            {t('consent.leaves')}
          </Text>
          <Line icon={EyeOff} text={t('consent.leavesWords')} />
          <Line icon={ServerOff} text={t('consent.leavesMemory')} />
          <Line
            icon={Cpu}
            text={names ? t('consent.leavesModel', { providers: names }) : t('consent.leavesGuide')}
          />
          <Line icon={ShieldCheck} text={t('consent.neverSent')} />
        </View>
      </LinearGradient>
    </View>
  );
}

function Line({ icon, text }: { icon: IconComponent; text: string }) {
  return (
    <View style={styles.line}>
      <View style={styles.icon}>
        <Icon icon={icon} />
      </View>
      <Text variant="ui" style={styles.text}>
        {text}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  half: { alignItems: 'center', paddingBottom: 18, paddingTop: 18 },
  column: { width: '100%', maxWidth: layout.readingColumn, gap: 10 },
  second: { paddingTop: 8 },
  line: { flexDirection: 'row', alignItems: 'flex-start', gap: 10 },
  icon: { paddingTop: 2 },
  text: { flex: 1 },
});
