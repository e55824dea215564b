export { SampleScreen as default } from '@/features/sample/sample-screen.tsx';
