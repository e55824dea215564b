import { useRouter } from 'expo-router';
import Hand from 'lucide-react-native/icons/hand';
import NotebookPen from 'lucide-react-native/icons/notebook-pen';
import UserRound from 'lucide-react-native/icons/user-round';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Row } from '@/ui';
import { TrustedSheet } from './trusted-sheet.tsx';

/** What a person can do this minute, on this device and without a connection. */
export function HelpTools() {
  const { t } = useTranslation();
  const router = useRouter();
  const [isTelling, setIsTelling] = useState(false);
  return (
    <Card flush>
      <Row
        icon={UserRound}
        label={t('help.trusted.row')}
        hint={t('help.trusted.hint')}
        onPress={() => setIsTelling(true)}
        divided
      />
      <Row
        role="link"
        icon={Hand}
        label={t('help.grounding.row')}
        hint={t('help.grounding.hint')}
        onPress={() => router.push('/grounding')}
        divided
      />
      <Row
        role="link"
        icon={NotebookPen}
        label={t('safetyPlan.title')}
        hint={t('safetyPlan.hint')}
        onPress={() => router.push('/safety-plan')}
      />
      <TrustedSheet visible={isTelling} onClose={() => setIsTelling(false)} />
    </Card>
  );
}
