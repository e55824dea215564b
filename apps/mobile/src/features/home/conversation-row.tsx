import ChevronRight from 'lucide-react-native/icons/chevron-right';
import { useTranslation } from 'react-i18next';
import { Pressable, StyleSheet, View } from 'react-native';
import { useLanguage } from '@/i18n/use-language.ts';
import type { Conversation } from '@/local-db';
import { Icon, Stamp, Text, usePressStates, useTheme } from '@/ui';
import { captionOf, stampOf } from './conversation-caption.ts';

type ConversationRowProps = { conversation: Conversation; divided: boolean; onPress: () => void };

/** One kept conversation: its stamp, its title in the person's words, and the stamp in words. */
export function ConversationRow({ conversation, divided, onPress }: ConversationRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { colors } = useTheme();
  const { active, handlers } = usePressStates();
  const named = conversation.title !== '';
  return (
    <Pressable
      {...handlers}
      role="link"
      onPress={onPress}
      style={[styles.row, active ? { backgroundColor: colors.fill } : null]}
    >
      <Stamp {...stampOf(conversation)} />
      <View style={styles.words}>
        <Text variant={named ? 'voiceTitle' : 'body'} numberOfLines={2}>
          {named ? conversation.title : t('home.untitled')}
        </Text>
        <Text variant="small" color="ink3">
          {captionOf(t, conversation, new Date(), language)}
        </Text>
      </View>
      <Icon icon={ChevronRight} size={17} color="ink3" />
      {divided ? <View style={[styles.line, { backgroundColor: colors.line }]} /> : null}
    </Pressable>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 14,
    minHeight: 66,
    paddingVertical: 11,
    marginHorizontal: -8,
    paddingHorizontal: 8,
  },
  words: { flex: 1, minWidth: 0 },
  // As wide as what is read; the row itself reaches further, for its ring.
  line: { position: 'absolute', left: 8, right: 8, bottom: 0, height: 1 },
});
