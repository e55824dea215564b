import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { SentRecord } from '@/local-db/records';
import { Text, TextLink, useTheme } from '@/ui';
import { MarkedText } from './marked-text.tsx';
import { type ReadBody, readBody } from './read-body.ts';

type SentBodyProps = { record: SentRecord; title: string; heading?: 2 | 3 };

/** One request: the words in it, what went along, and on demand the whole of it as it went out. */
export function SentBody({ record, title, heading = 3 }: SentBodyProps) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const [isWhole, setIsWhole] = useState(false);
  const read = readBody(record.body);
  return (
    <View style={styles.stack}>
      <Text variant="uiStrong" heading={heading}>
        {title}
      </Text>
      {read ? <MarkedText text={read.content} variant="voiceS" /> : null}
      <Text variant="small" color="ink2">
        {t(record.isAnswered ? 'privacy.left.arrived' : 'privacy.left.unknown')}
      </Text>
      {read ? (
        <Text variant="small" color="ink2">
          {alongText(t, read)}
        </Text>
      ) : null}
      <TextLink
        label={t(isWhole ? 'privacy.left.less' : 'privacy.left.whole')}
        onPress={() => setIsWhole(!isWhole)}
      />
      {isWhole || !read ? (
        <View
          role="group"
          aria-label={t('privacy.left.wholeLabel')}
          style={[styles.whole, { backgroundColor: colors.fill }]}
        >
          <MarkedText text={record.body} variant="small" />
        </View>
      ) : null}
    </View>
  );
}

/** What went along with the words. */
function alongText(t: TFunction, { earlier, hasResults }: ReadBody): string {
  if (earlier === 0) {
    return t(hasResults ? 'privacy.left.alongOnlyResults' : 'privacy.left.alongNothing');
  }
  return t(hasResults ? 'privacy.left.alongResults' : 'privacy.left.along', { count: earlier });
}

const styles = StyleSheet.create({
  stack: { gap: 6 },
  whole: { padding: 12, borderRadius: 12 },
});
