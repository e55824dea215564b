import { maxContentLength } from '@solacore/contract';
import ArrowUp from 'lucide-react-native/icons/arrow-up';
import Square from 'lucide-react-native/icons/square';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, TextInput, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { usePageKeyDown } from '@/platform/key-down';
import { useOnline } from '@/platform/use-online';
import { fontStyle, IconButton, layout, typeStyle, useLayout, useTheme } from '@/ui';
import type { Session } from '../session/session-deps.ts';
import { isAnswering, isBusy, type SessionState } from '../session/session-state.ts';
import { stopTurn } from '../session/talk.ts';
import { ComposerNotes } from './composer-notes.tsx';
import { growingInput, isSendKey } from './input-behaviour';
import { MaskLine } from './mask-line.tsx';

type ComposerFieldProps = {
  session: Session;
  state: SessionState;
  text: string;
  onChangeText: (text: string) => void;
  /** Called only with something that can be sent. */
  onSend: () => void;
  autoFocus?: boolean;
  /** Above the field: what sending will do. */
  note?: ReactNode;
};

/** Where the person writes. Enter sends, Shift+Enter breaks the line, Esc stops the reply. */
export function ComposerField(props: ComposerFieldProps) {
  const { session, state, text, onChangeText, onSend, autoFocus = false, note } = props;
  const { t } = useTranslation();
  const { colors, chinese, textScale } = useTheme();
  const { size } = useLayout();
  const insets = useSafeAreaInsets();
  const isOnline = useOnline() || state.isLocal;
  const [isFocused, setIsFocused] = useState(false);
  const answering = isAnswering(state);
  const left = maxContentLength - text.length;
  // New words can wait for a connection; changed ones take the place of words that went already.
  const canGo = text.trim() !== '' && left >= 0 && (isOnline || !state.isEditing);
  const canSend = canGo && !isBusy(state);
  const { family, weight, ...measures } = typeStyle(
    size === 'phone' ? 'voiceS' : 'voice',
    chinese,
    textScale.drawn,
  );
  const send = () => {
    if (canSend) onSend();
  };
  usePageKeyDown(({ key }) => {
    if (key !== 'Escape' || !answering) return false;
    stopTurn(session);
    return true;
  });
  return (
    <View
      style={[
        styles.bar,
        { paddingBottom: Math.max(12, insets.bottom) },
        size === 'phone'
          ? { backgroundColor: colors.surface, borderTopColor: colors.line, borderTopWidth: 1 }
          : null,
      ]}
    >
      <View style={styles.column}>
        {note}
        {state.isLocal ? null : <MaskLine session={session} text={text} />}
        <View style={styles.row} aria-busy={isBusy(state)}>
          <View
            style={[
              styles.frame,
              { backgroundColor: colors.surface },
              isFocused
                ? { borderColor: colors.ink, borderWidth: 2 }
                : { borderColor: colors.lineStrong, borderWidth: 1, padding: 1 },
            ]}
          >
            <TextInput
              aria-label={t('solve.composerLabel')}
              placeholder={t(placeholderOf(state))}
              placeholderTextColor={colors.ink3}
              value={text}
              onChangeText={onChangeText}
              onFocus={() => setIsFocused(true)}
              onBlur={() => setIsFocused(false)}
              onKeyPress={(event) => {
                if (!isSendKey(event.nativeEvent)) return;
                event.preventDefault();
                send();
              }}
              autoFocus={autoFocus}
              multiline
              style={[
                styles.input,
                measures,
                fontStyle(family, weight, chinese),
                growingInput(measures.lineHeight),
                { color: colors.ink },
              ]}
            />
          </View>
          {answering ? (
            <IconButton
              variant="action"
              size={48}
              iconSize={17}
              filled
              icon={Square}
              label={t('solve.stop')}
              onPress={() => stopTurn(session)}
            />
          ) : (
            <IconButton
              variant="action"
              size={48}
              icon={ArrowUp}
              label={t('solve.send')}
              disabled={!canSend}
              onPress={send}
            />
          )}
        </View>
        <ComposerNotes left={left} isOnline={isOnline} state={state} />
      </View>
    </View>
  );
}

function placeholderOf({ messages, conversation }: SessionState) {
  if (messages.length === 0) return 'solve.placeholderFirst' as const;
  return conversation.stepComplete
    ? ('solve.placeholderMore' as const)
    : ('solve.placeholderAnswer' as const);
}

const styles = StyleSheet.create({
  bar: { paddingTop: 8, paddingHorizontal: 16, alignItems: 'center' },
  column: { width: '100%', maxWidth: layout.composerColumn, gap: 4 },
  row: { flexDirection: 'row', alignItems: 'flex-end', gap: 8 },
  frame: { flex: 1, minWidth: 0, borderRadius: 24 },
  input: { paddingHorizontal: 14, paddingVertical: 8, textAlignVertical: 'top' },
});
