export { DeletionScreen as default } from '@/features/privacy/deletion/deletion-screen.tsx';
