import Send from 'lucide-react-native/icons/send';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/ui';
import { TurnAction } from '../conversation/turn-action.tsx';
import { LeftSheet, type Turn } from './left-sheet.tsx';

/** Beside a message: the way to see what left this device for it. */
export function LeftButton({ turn, isSmall = false }: { turn: Turn; isSmall?: boolean }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const open = () => setIsOpen(true);
  return (
    <>
      {isSmall ? (
        <IconButton
          icon={Send}
          iconSize={15}
          quiet
          label={t('privacy.left.forReply')}
          onPress={open}
        />
      ) : (
        <TurnAction
          icon={Send}
          label={t('privacy.left.action')}
          spokenLabel={t('privacy.left.actionSpoken')}
          onPress={open}
        />
      )}
      {isOpen ? <LeftSheet turn={turn} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
