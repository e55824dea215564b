export { ImportScreen as default } from '@/features/privacy/import/import-screen.tsx';
