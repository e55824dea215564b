'use client';
import {
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { type Place, readPlace, writePlace } from './address.ts';

type Going = {
  place: Place;
  go: (place: Place) => void;
  /** The same page, asked for something else; it takes the place of this one in the history. */
  ask: (asked: Record<string, string>) => void;
};

const start: Place = { page: 'overview', asked: {} };
const Context = createContext<Going>({ place: start, go: () => undefined, ask: () => undefined });

export function PlaceProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState(start);
  useEffect(() => {
    const read = () => setPlace(readPlace(location.search));
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const going = useMemo(
    () => ({
      place,
      go: (next: Place) => {
        history.pushState(null, '', writePlace(next));
        setPlace(next);
        scrollTo(0, 0);
      },
      ask: (asked: Record<string, string>) => {
        const next = { page: place.page, asked: { ...place.asked, ...asked } };
        history.replaceState(null, '', writePlace(next));
        setPlace(next);
      },
    }),
    [place],
  );
  return <Context value={going}>{children}</Context>;
}

export const usePlace = () => useContext(Context);

type GoProps = { to: Place; className?: string; current?: boolean; children: ReactNode };

/** A link within the console; with a modifier key the browser opens it. */
export function Go({ to, className, current = false, children }: GoProps) {
  const { go } = usePlace();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={writePlace(to)}
      className={className}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
