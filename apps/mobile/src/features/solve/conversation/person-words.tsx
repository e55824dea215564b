import Pencil from 'lucide-react-native/icons/pencil';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Message } from '@/local-db';
import { radius, useLayout, useTheme } from '@/ui';
import { LeftButton } from '../left/left-button.tsx';
import type { Session } from '../session/session-deps.ts';
import type { TurnProblem } from '../session/session-state.ts';
import { CopyWords } from './copy-button.tsx';
import { MaskedText } from './masked-text.tsx';
import { TurnAction } from './turn-action.tsx';
import { TurnNote } from './turn-note.tsx';

type PersonWordsProps = {
  message: Message;
  session: Session;
  reply: Message | undefined;
  unmask: (text: string) => string;
  /** Why their turn did not end well; only the last words have one. */
  problem: TurnProblem | null;
  onRetry: (() => void) | undefined;
  /** Under the last words, where they can be changed. */
  onEdit: (() => void) | undefined;
};

/** What the person said, on a slip that comes in from the right. */
export const PersonWords = memo(function PersonWords(props: PersonWordsProps) {
  const { session, message, reply, unmask, problem, onRetry, onEdit } = props;
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
      <TurnNote message={message} problem={problem} onRetry={onRetry} />
      <View style={styles.end}>
        {onEdit ? (
          <TurnAction
            icon={Pencil}
            label={t('solve.editWords')}
            spokenLabel={t('solve.editWordsSpoken')}
            onPress={onEdit}
          />
        ) : null}
        <LeftButton turn={{ session, words: message, reply }} />
        <CopyWords text={unmask(message.masked)} />
      </View>
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
  end: { alignSelf: 'flex-end', flexDirection: 'row', flexWrap: 'wrap', columnGap: 8 },
  whole: { maxWidth: 460, borderRadius: radius.slip },
});
