export { ReplaceScreen as default } from '@/features/replace-device/replace-screen.tsx';
