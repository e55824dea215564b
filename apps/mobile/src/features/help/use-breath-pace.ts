import { useEffect, useRef, useState } from 'react';
import { Animated, Easing, Platform } from 'react-native';
import { useTheme } from '@/ui';

export const lineTravelPx = 56;

const inSeconds = 4;
const outSeconds = 6;
const wholeSeconds = 120;

type Phase = 'idle' | 'in' | 'out' | 'done';

/** Four seconds in, six out, for two minutes. Where nothing may move, the line stays low. */
export function useBreathPace() {
  const { still } = useTheme();
  const [second, setSecond] = useState<number | null>(null);
  const offset = useRef(new Animated.Value(0)).current;
  const phase = phaseAt(second);
  const isRunning = phase === 'in' || phase === 'out';

  useEffect(() => {
    if (!isRunning) return;
    const tick = setInterval(() => setSecond((now) => (now === null ? null : now + 1)), 1000);
    return () => clearInterval(tick);
  }, [isRunning]);

  useEffect(() => {
    if (still || phase === 'idle' || phase === 'done') return offset.setValue(0);
    const travel = Animated.timing(offset, {
      toValue: phase === 'in' ? -lineTravelPx : 0,
      duration: (phase === 'in' ? inSeconds : outSeconds) * 1000,
      easing: Easing.inOut(Easing.sin),
      useNativeDriver: Platform.OS !== 'web',
    });
    travel.start();
    return () => travel.stop();
  }, [phase, still, offset]);

  return {
    phase,
    secondsLeft: wholeSeconds - (second ?? 0),
    offset,
    start: () => setSecond(0),
    stop: () => setSecond(null),
  };
}

function phaseAt(second: number | null): Phase {
  if (second === null) return 'idle';
  if (second >= wholeSeconds) return 'done';
  return second % (inSeconds + outSeconds) < inSeconds ? 'in' : 'out';
}
