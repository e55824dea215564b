import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Message } from '@/local-db';
import { Icon, radius, Text, TextLink, useLayout, useTheme } from '@/ui';
import { MaskedText } from './masked-text.tsx';

type PersonWordsProps = {
  message: Message;
  unmask: (text: string) => string;
  /** Offered under the last words when their turn did not end well. */
  onRetry: (() => void) | undefined;
};

/** What the person said, on a slip that comes in from the right. */
export const PersonWords = memo(function PersonWords(props: PersonWordsProps) {
  const { message, unmask, onRetry } = props;
  const { t } = useTranslation();
  const { colors } = useTheme();
  const { size, gutter } = useLayout();
  const isPhone = size === 'phone';
  return (
    <View style={styles.stack}>
      <View
        style={[
          styles.slip,
          { backgroundColor: colors.slip },
          isPhone ? [styles.bleeding, { marginRight: -gutter }] : styles.whole,
        ]}
      >
        <MaskedText
          variant={isPhone ? 'voiceS' : 'voice'}
          masked={message.masked}
          unmask={unmask}
        />
      </View>
      {message.status === 'failed' && onRetry ? (
        <View style={styles.note}>
          <Icon icon={CircleAlert} size={15} color="danger" />
          <Text variant="smallMedium" color="danger">
            {t('solve.notSent')}
          </Text>
          <TextLink label={t('common.tryAgain')} onPress={onRetry} />
        </View>
      ) : null}
      {message.status === 'cut' && onRetry ? (
        <View style={styles.note}>
          <Text variant="small" color="ink2">
            {t('solve.unanswered')}
          </Text>
          <TextLink label={t('solve.getAgain')} onPress={onRetry} />
        </View>
      ) : null}
    </View>
  );
});

const styles = StyleSheet.create({
  stack: { alignItems: 'flex-end', gap: 4 },
  slip: { paddingTop: 13, paddingRight: 20, paddingBottom: 14, paddingLeft: 18 },
  bleeding: {
    maxWidth: 346,
    borderTopLeftRadius: radius.slip,
    borderBottomLeftRadius: radius.slip,
  },
  whole: { maxWidth: 460, borderRadius: radius.slip },
  note: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', columnGap: 8 },
});
