import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner, Button, Card, EmptyState, RowSkeleton, Sheet, Text } from '@/ui';
import { sampleIcon } from './sample-icon.ts';
import { Samples } from './samples.tsx';

const nothing = () => undefined;

/** What holds other things, and what is said in their place. */
export function SurfaceSamples() {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const again = { actionLabel: t('common.tryAgain'), onAction: nothing };
  return (
    <>
      <Samples of="Card">
        {([{}, { hovered: true }, { selected: true }] as const).map((state) => (
          <Card key={JSON.stringify(state)} {...state}>
            <Text variant="ui">{t('home.emptyText')}</Text>
          </Card>
        ))}
      </Samples>
      <Samples of="Banner">
        {(['plain', 'caution', 'danger'] as const).map((tone) => (
          <Banner
            key={tone}
            icon={sampleIcon}
            tone={tone}
            message={t('common.offline')}
            {...again}
          />
        ))}
      </Samples>
      <Samples of="EmptyState, RowSkeleton">
        <EmptyState title={t('home.empty')} text={t('home.emptyText')} />
        <EmptyState
          icon={sampleIcon}
          title={t('common.storageTitle')}
          text={t('common.storageText')}
          {...again}
        />
        <RowSkeleton rows={2} />
      </Samples>
      <Samples of="Sheet">
        <Button
          size="small"
          variant="secondary"
          label={t('common.storageTitle')}
          onPress={() => setIsOpen(true)}
        />
        <Sheet
          visible={isOpen}
          title={t('common.storageTitle')}
          description={t('common.storageText')}
          closeLabel={t('common.close')}
          onClose={() => setIsOpen(false)}
        >
          <Button full label={t('common.tryAgain')} onPress={() => setIsOpen(false)} />
        </Sheet>
      </Samples>
    </>
  );
}
