/*
 * The one script of the landing, without a framework: it plays the session that the page holds
 * whole. What is seen follows from `data-mode` and `data-current` in the style sheet.
 */
import { nextPlace, type Place, placeAt } from './play-session.ts';
import { readStage, type Stage } from './player-stage.ts';

/** `whole` is how the page arrives: all of it can be read. */
type Mode = 'whole' | 'playing' | 'paused' | 'ended';

const start: Place = { at: 0, signs: 0 };
const enoughInView = 0.5;
const wantsStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function beginPlayer(stage: Stage): void {
  const { root, beats } = stage;
  let mode: Mode = 'whole';
  let place = start;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: Mode, there: Place) => {
    clearTimeout(timer);
    mode = next;
    place = there;
    root.dataset.mode = mode;
    if (mode !== 'whole') stage.show(place);
    if (mode !== 'playing') return;
    stage.follow();
    const coming = nextPlace(beats, place, wantsStill());
    const isOver = place.at >= beats.length;
    timer = setTimeout(() => show(isOver ? 'ended' : 'playing', coming.place), coming.waitMs);
  };

  stage.toggle.addEventListener('click', () => {
    if (mode === 'playing') show('paused', place);
    else show('playing', mode === 'paused' ? place : start);
  });
  stage.onStep((step, first) => {
    if (mode === 'whole') stage.lookAt(step);
    else show(mode === 'playing' ? 'playing' : 'paused', placeAt(beats, first));
  });
  show('whole', start);
  if (wantsStill()) return;
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      if (mode === 'whole') show('playing', start);
    },
    { threshold: enoughInView },
  );
  watch.observe(root);
}

for (const root of document.querySelectorAll<HTMLElement>('[data-player]')) {
  const stage = readStage(root);
  if (stage) beginPlayer(stage);
}
