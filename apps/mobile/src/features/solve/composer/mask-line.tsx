import { createMasker } from '@solacore/privacy';
import EyeOff from 'lucide-react-native/icons/eye-off';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Icon, Sheet, Text, TextLink } from '@/ui';
import type { Session } from '../session/session-deps.ts';

const placeholderPattern = /<[A-Z_]+_\d+>/g;

/** One line above the field: what of the text is hidden before it leaves, and a look at the rest. */
export function MaskLine({ session, text }: { session: Session; text: string }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const late = useDeferredValue(text);
  const preview = useMemo(() => maskPreview(session, late), [session, late]);
  const first = preview.hidden[0];
  if (!first) return null;
  const more = preview.hidden.length - 1;
  return (
    <View style={styles.row}>
      <Icon icon={EyeOff} size={15} />
      <Text variant="small" style={styles.words} numberOfLines={2}>
        {more === 0
          ? t('solve.masked', { count: 1, ...first, more })
          : t('solve.masked', { count: more, ...first, more })}
      </Text>
      <TextLink variant="label" label={t('solve.see')} onPress={() => setIsOpen(true)} />
      <Sheet
        visible={isOpen}
        title={t('solve.seeTitle')}
        description={t('solve.seeText')}
        onClose={() => setIsOpen(false)}
        closeLabel={t('common.close')}
      >
        <Text variant="voiceS" selectable>
          {preview.masked}
        </Text>
        <Button variant="secondary" label={t('common.close')} onPress={() => setIsOpen(false)} />
      </Sheet>
    </View>
  );
}

type Hidden = { value: string; placeholder: string };

/** With a masker of its own: half-typed things must not take up placeholders. */
function maskPreview(session: Session, text: string): { masked: string; hidden: Hidden[] } {
  const masker = createMasker({ entries: session.masker.entries() });
  const masked = masker.mask(text.trim());
  const found = [...new Set(masked.match(placeholderPattern) ?? [])];
  return {
    masked,
    hidden: found.map((placeholder) => ({
      value: masker.unmask(placeholder),
      placeholder: placeholder.slice(1, -1),
    })),
  };
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'center', gap: 8, paddingLeft: 4 },
  words: { flex: 1 },
});
