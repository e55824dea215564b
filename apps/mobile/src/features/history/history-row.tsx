import { useRouter } from 'expo-router';
import Ellipsis from 'lucide-react-native/icons/ellipsis';
import { useTranslation } from 'react-i18next';
import { Pressable, StyleSheet, View } from 'react-native';
import { stampOf } from '@/features/home/conversation-caption.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import type { HistoryItem } from '@/local-db/history/history-records.ts';
import type { Snippet } from '@/local-db/history/snippet.ts';
import { IconButton, Stamp, Text, usePressStates, useTheme } from '@/ui';
import { historyCaption } from './history-caption.ts';

type HistoryRowProps = { item: HistoryItem; onMore: () => void };

/** One kept conversation: its stamp, its title, where the words were found, and the stamp in words. */
export function HistoryRow({ item, onMore }: HistoryRowProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const language = useLanguage();
  const { colors } = useTheme();
  const { active, handlers } = usePressStates();
  const { conversation, snippet } = item;
  const title = conversation.title || t('home.untitled');
  return (
    <View role="listitem" style={[styles.row, { borderBottomColor: colors.line }]}>
      <Pressable
        {...handlers}
        role="link"
        onPress={() => router.push({ pathname: '/session/[id]', params: { id: conversation.id } })}
        style={[styles.link, active ? { backgroundColor: colors.fill } : null]}
      >
        <Stamp {...stampOf(conversation)} size={52} />
        <View style={styles.words}>
          <Text variant={conversation.title ? 'voiceTitle' : 'body'} numberOfLines={2}>
            {title}
          </Text>
          {snippet ? <FoundWords snippet={snippet} /> : null}
          <Text variant="small" color="ink3">
            {historyCaption(t, item, new Date(), language)}
          </Text>
        </View>
      </Pressable>
      <IconButton icon={Ellipsis} quiet label={t('history.moreOf', { title })} onPress={onMore} />
    </View>
  );
}

/** The words that were found, underlined in what stands around them. */
function FoundWords({ snippet }: { snippet: Snippet }) {
  const { colors } = useTheme();
  return (
    <Text variant="voiceNote" color="ink2">
      {snippet.before}
      <Text variant="voiceNote" style={[styles.found, { textDecorationColor: colors.ink }]}>
        {snippet.found}
      </Text>
      {snippet.after}
    </Text>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'flex-start', borderBottomWidth: 1, paddingTop: 4 },
  link: {
    flex: 1,
    minWidth: 0,
    flexDirection: 'row',
    gap: 14,
    paddingVertical: 9,
    marginLeft: -8,
    paddingHorizontal: 8,
    outlineOffset: -2,
  },
  words: { flex: 1, minWidth: 0, gap: 2 },
  found: { textDecorationLine: 'underline' },
});
