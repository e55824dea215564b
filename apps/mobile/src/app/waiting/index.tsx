export { WaitingScreen as default } from '@/features/solve/waiting/waiting-screen.tsx';
