import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { Card, CheckRow, Field, RadioMark, Row, Scale, Switch } from '@/ui';
import { sampleIcon } from './sample-icon.ts';
import { Samples } from './samples.tsx';

/** What is filled in, chosen and set. */
export function InputSamples() {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [isOn, setIsOn] = useState(true);
  const email = { label: t('auth.email'), value: words, onChangeText: setWords };
  const secret = { showLabel: t('auth.showPassword'), hideLabel: t('auth.hidePassword') };
  return (
    <>
      <Samples of="Field">
        <Field {...email} hint={t('auth.emailHint')} placeholder={t('auth.emailPlaceholder')} />
        <Field {...email} error={t('auth.emailMissing')} />
        <Field {...email} disabled hint={t('auth.emailHint')} />
        <Field {...email} label={t('auth.password')} secret={secret} />
        <Field {...email} label={t('home.composerLabel')} variant="voiceS" multiline />
      </Samples>
      <Samples of="CheckRow, Switch, RadioMark">
        <CheckRow label={t('auth.adult')} checked={isOn} onChange={setIsOn} />
        <CheckRow
          label={t('auth.adult')}
          checked={false}
          onChange={setIsOn}
          error={t('auth.adultMissing')}
        />
        <View>
          <Switch label={t('settings.movingHorizon')} value={isOn} onChange={setIsOn} />
          <Switch label={t('settings.movingHorizon')} value={!isOn} onChange={setIsOn} />
          <RadioMark selected={isOn} />
          <RadioMark selected={!isOn} />
        </View>
      </Samples>
      <ScaleSamples />
      <Samples of="Row">
        <Card flush>
          <Row divided label={t('settings.appearance')} />
          <Row
            divided
            icon={sampleIcon}
            label={t('settings.appearance')}
            value={t('settings.appearances.system')}
            onPress={() => setIsOn(!isOn)}
          />
          <Row
            icon={sampleIcon}
            label={t('settings.movingHorizon')}
            hint={t('settings.movingHorizonHint')}
            trailing={
              <Switch label={t('settings.movingHorizon')} value={isOn} onChange={setIsOn} />
            }
          />
        </Card>
      </Samples>
    </>
  );
}

function ScaleSamples() {
  const { t } = useTranslation();
  const [score, setScore] = useState<number | null>(null);
  const scale = {
    label: t('solve.distressBefore'),
    lowLabel: t('solve.distressLow'),
    highLabel: t('solve.distressHigh'),
    onChange: setScore,
  };
  return (
    <Samples of="Scale">
      <Scale {...scale} value={score} />
      <Scale {...scale} value={score ?? 7} />
      <Scale {...scale} value={10} hideLabel />
      <Scale {...scale} value={4} disabled />
    </Samples>
  );
}
