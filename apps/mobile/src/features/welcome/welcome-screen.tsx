import { useLocalSearchParams } from 'expo-router';
import { UnderAge } from '@/features/consent/under-age.tsx';
import { Adults } from './adults.tsx';
import { LanguageAndPlace } from './language-and-place.tsx';
import { useWelcomeWay } from './use-welcome-way.ts';
import { WelcomeFrame } from './welcome-frame.tsx';
import { welcomeStepOf } from './welcome-steps.ts';
import { useWelcomeStore } from './welcome-store.ts';
import { WhatItIs } from './what-it-is.tsx';
import { WhatLeavesHere } from './what-leaves-here.tsx';

const bodies = {
  what: WhatItIs,
  leaves: WhatLeavesHere,
  place: LanguageAndPlace,
  adults: Adults,
};

/** Before anything else, and again from Settings: what this is, what leaves, where, how old. */
export function WelcomeScreen() {
  const params = useLocalSearchParams<{ step?: string }>();
  const step = welcomeStepOf(params.step);
  const { isUnderAge, setUnderAge } = useWelcomeStore();
  const { goTo } = useWelcomeWay(step);
  if (step === 'adults' && isUnderAge) {
    return <UnderAge onMistake={() => setUnderAge(false)} onBack={() => goTo('place')} />;
  }
  const Body = bodies[step];
  return (
    <WelcomeFrame step={step}>
      <Body />
    </WelcomeFrame>
  );
}
