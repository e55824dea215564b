export { ShortcutsScreen as default } from '@/features/about/shortcuts-screen.tsx';
