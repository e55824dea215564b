import { type Href, useRouter } from 'expo-router';
import type { ComponentProps } from 'react';
import { Row } from '@/ui';

type LinkRowProps = Pick<
  ComponentProps<typeof Row>,
  'icon' | 'label' | 'isVoice' | 'hint' | 'value' | 'divided'
> & { href: Href };

/** A row that leads to another screen. */
export function LinkRow({ href, ...row }: LinkRowProps) {
  const router = useRouter();
  return <Row {...row} role="link" onPress={() => router.push(href)} />;
}
