import { Console } from '../../../admin/console.tsx';

export default function AdminPage() {
  return <Console />;
}
