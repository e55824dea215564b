export { BrokenScreen as ErrorBoundary } from '@/features/shell/broken-screen.tsx';
export { RootLayout as default } from '@/features/shell/root-layout.tsx';
