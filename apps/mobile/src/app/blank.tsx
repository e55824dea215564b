export { BlankScreen as default } from '@/features/help/blank-screen.tsx';
