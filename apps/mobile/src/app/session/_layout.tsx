export { SessionLayout as default } from '@/features/shell/session-layout.tsx';
