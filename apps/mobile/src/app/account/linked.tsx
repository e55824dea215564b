export { LinkedScreen as default } from '@/features/providers/linked-screen.tsx';
