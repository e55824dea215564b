export { MainLayout as default } from '@/features/shell/main-layout.tsx';
