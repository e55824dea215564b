import Hand from 'lucide-react-native/icons/hand';
import NotebookPen from 'lucide-react-native/icons/notebook-pen';
import UserRound from 'lucide-react-native/icons/user-round';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkRow } from '@/features/shell/link-row.tsx';
import { Card, Row } from '@/ui';
import { TrustedSheet } from './trusted-sheet.tsx';

/** What a person can do this minute, on this device and without a connection. */
export function HelpTools() {
  const { t } = useTranslation();
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
      <LinkRow
        icon={Hand}
        label={t('help.grounding.row')}
        hint={t('help.grounding.hint')}
        href="/grounding"
        divided
      />
      <LinkRow
        icon={NotebookPen}
        label={t('safetyPlan.title')}
        hint={t('safetyPlan.hint')}
        href="/safety-plan"
      />
      <TrustedSheet visible={isTelling} onClose={() => setIsTelling(false)} />
    </Card>
  );
}
