import { isOver } from '@solacore/solve';
import { type ReactNode, type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { SessionState } from '../session/session-state.ts';
import { hasBar } from '../session-foot.tsx';
import { useNewPlace } from '../use-new-place.ts';

type CardPlaceProps = { state: SessionState; place: RefObject<View | null>; children: ReactNode };

/** Around the card of a step, by the step's name: the focus goes here where the card takes over. */
export function CardPlace({ state, place, children }: CardPlaceProps) {
  const { t } = useTranslation();
  return (
    <View
      ref={place}
      tabIndex={-1}
      role="group"
      aria-label={t(`common.steps.${state.conversation.shownStep}`)}
      style={styles.place}
    >
      {children}
    </View>
  );
}

/** Tells where the card stands in the composer's place, or ends the conversation. */
export function useCardPlace(state: SessionState, isWide: boolean): RefObject<View | null> {
  const place = useRef<View>(null);
  const { conversation } = state;
  const takesOver = hasBar(state, isWide) ? conversation.shownStep : null;
  useNewPlace(isOver(conversation) ? 'over' : takesOver, place);
  return place;
}

const styles = StyleSheet.create({ place: { outlineWidth: 0 } });
