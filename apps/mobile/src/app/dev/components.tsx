export { ComponentsScreen as default } from '@/features/dev/components-screen.tsx';
