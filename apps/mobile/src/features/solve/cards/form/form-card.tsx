import { stepAfter } from '@solacore/contract';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Card, Text, TextLink } from '@/ui';
import type { FormProps, FormState } from './use-step-form.ts';

type FormCardProps = { props: FormProps; form: FormState; title: string; children: ReactNode };

/** A step as a plain form: its questions, Continue below them, and the way back to talking. */
export function FormCard({ props, form, title, children }: FormCardProps) {
  const { t } = useTranslation();
  const { state, isByHand, onTalk } = props;
  const top = useRef<View>(null);
  // The form has taken the place of what was in use.
  useEffect(() => top.current?.focus(), []);
  const next = stepAfter(state.conversation.shownStep);
  return (
    <Card style={styles.card}>
      <View ref={top} tabIndex={-1} style={styles.top}>
        <Text variant="h2" heading={2}>
          {title}
        </Text>
        <Text variant="small" color="ink2">
          {t(isByHand ? 'solve.form.intro' : 'solve.form.introBlank')}
        </Text>
      </View>
      {children}
      <View style={styles.actions}>
        <Button
          full
          label={
            next === null
              ? t('solve.commit.accept')
              : t('solve.continueTo', { step: t(`common.steps.${next}`) })
          }
          onPress={form.submit}
        />
        {onTalk ? (
          <View style={styles.talk}>
            <TextLink
              variant="uiMedium"
              label={t(isByHand ? 'solve.form.talkAgain' : 'solve.sayInstead')}
              onPress={onTalk}
            />
          </View>
        ) : null}
      </View>
    </Card>
  );
}

const styles = StyleSheet.create({
  card: { gap: 20 },
  top: { gap: 4, outlineWidth: 0 },
  actions: { gap: 4 },
  talk: { alignSelf: 'center' },
});
