export { ExportScreen as default } from '@/features/privacy/export/export-screen.tsx';
