export { AllLeftScreen as default } from '@/features/solve/left/all-left-screen.tsx';
