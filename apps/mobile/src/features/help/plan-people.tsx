import Phone from 'lucide-react-native/icons/phone';
import Plus from 'lucide-react-native/icons/plus';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Card, Field, Text, TextLink } from '@/ui';
import { type PlanPerson, usePlanStore } from './plan-store.ts';
import { callAddress } from './reach.ts';

const mostPeople = 10;

/** Names and numbers, each with its call. */
export function PlanPeople() {
  const { t } = useTranslation();
  const { plan, writePeople } = usePlanStore();
  const { people } = plan;
  const change = (index: number, fields: Partial<PlanPerson>) =>
    writePeople(people.map((one, at) => (at === index ? { ...one, ...fields } : one)));
  return (
    <View style={styles.stack}>
      <Text variant="h3" heading={2}>
        {t('safetyPlan.people')}
      </Text>
      {people.map((one, index) => {
        const name = one.name.trim() || t('safetyPlan.unnamed');
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a person in the list has nothing else.
          <Card key={index} style={styles.person}>
            <Field
              label={t('safetyPlan.person')}
              variant="voiceS"
              value={one.name}
              onChangeText={(value) => change(index, { name: value })}
              maxLength={100}
            />
            <Field
              label={t('safetyPlan.number')}
              value={one.number}
              onChangeText={(number) => change(index, { number })}
              inputMode="tel"
              maxLength={40}
            />
            {/\d/.test(one.number) ? (
              <Button
                size="small"
                variant="secondary"
                icon={Phone}
                label={t('safetyPlan.callPerson', { name })}
                href={callAddress(one.number)}
              />
            ) : null}
            <TextLink
              variant="uiMedium"
              label={t('safetyPlan.removePerson', { name })}
              onPress={() => writePeople(people.filter((_, at) => at !== index))}
            />
          </Card>
        );
      })}
      {people.length < mostPeople ? (
        <Button
          size="small"
          variant="secondary"
          icon={Plus}
          label={t('safetyPlan.addPerson')}
          onPress={() => writePeople([...people, { name: '', number: '' }])}
        />
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 10 }, person: { gap: 10 } });
