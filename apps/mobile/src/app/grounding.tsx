export { GroundingScreen as default } from '@/features/help/grounding-screen.tsx';
