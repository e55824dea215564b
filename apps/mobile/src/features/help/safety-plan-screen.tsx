import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { Button, Field, Sheet, Text } from '@/ui';
import { HelpPage } from './help-page.tsx';
import { PlanPeople } from './plan-people.tsx';
import { planSections, usePlanStore } from './plan-store.ts';

const longest = 2000;

/** The person's own words for hard hours: all of it optional, kept as it is typed. */
export function SafetyPlanScreen() {
  const { t } = useTranslation();
  const { plan, isSaved, write, remove } = usePlanStore();
  const [isAsking, setIsAsking] = useState(false);
  const isBegun = plan.people.length > 0 || planSections.some((section) => plan[section] !== '');
  const close = () => setIsAsking(false);
  return (
    <HelpPage title={t('safetyPlan.title')} intro={t('safetyPlan.intro')}>
      {planSections.map((section) => (
        <View key={section}>
          <Field
            label={t(`safetyPlan.sections.${section}.label`)}
            hint={t(`safetyPlan.sections.${section}.hint`)}
            variant="voiceS"
            value={plan[section]}
            onChangeText={(text) => write(section, text)}
            maxLength={longest}
            multiline
          />
        </View>
      ))}
      <PlanPeople />
      <Text role="status" variant="small" color={isSaved ? 'ink3' : 'danger'}>
        {isBegun || !isSaved ? t(isSaved ? 'safetyPlan.saved' : 'safetyPlan.notSaved') : ''}
      </Text>
      {isBegun ? (
        <Button variant="quiet" label={t('safetyPlan.delete')} onPress={() => setIsAsking(true)} />
      ) : null}
      <Sheet
        visible={isAsking}
        title={t('safetyPlan.deleteTitle')}
        description={t('safetyPlan.deleteText')}
        closeLabel={t('safetyPlan.keep')}
        onClose={close}
      >
        <Button
          full
          variant="danger"
          label={t('safetyPlan.deleteConfirm')}
          onPress={() => {
            remove();
            close();
          }}
        />
        <Button full variant="quiet" label={t('safetyPlan.keep')} onPress={close} />
      </Sheet>
    </HelpPage>
  );
}
