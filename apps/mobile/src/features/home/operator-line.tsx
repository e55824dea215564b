import Megaphone from 'lucide-react-native/icons/megaphone';
import { useOperatorLine } from '@/features/service/use-told.ts';
import { Banner } from '@/ui';

/** What those who run the product tell everybody. */
export function OperatorLine() {
  const line = useOperatorLine();
  return line ? <Banner icon={Megaphone} message={line} /> : null;
}
