import { type Beat, cutTexts, type Place } from './play-session.ts';

/** The player as it stands in the page. */
export type Stage = {
  root: HTMLElement;
  toggle: HTMLElement;
  beats: Beat[];
  /** Shows what has been said by then, and the step it belongs to. */
  show: (place: Place) => void;
  /** Keeps the newest words in view. */
  follow: () => void;
  /** Brings a step of the whole session into view. */
  lookAt: (step: string) => void;
  /** Tells of a step that was chosen, and where in the beats it begins. */
  onStep: (chosen: (step: string, first: number) => void) => void;
};

/** The parts of a player, or undefined where one of them is missing. */
export function readStage(root: HTMLElement): Stage | undefined {
  const toggle = root.querySelector<HTMLElement>('[data-toggle]');
  const talk = root.querySelector<HTMLElement>('[data-talk]');
  if (!toggle || !talk) return undefined;
  const parts = [...talk.querySelectorAll<HTMLElement>('[data-part]')];
  const links = [...root.querySelectorAll<HTMLElement>('[data-step]')];
  const said = parts.flatMap((part) =>
    [...part.querySelectorAll<HTMLElement>('[data-by]')].map((element) => readSaid(part, element)),
  );

  const mark = (step: string) => {
    root.dataset.current = step;
    const current = links.findIndex((link) => link.dataset.step === step);
    links.forEach((link, at) => {
      link.toggleAttribute('data-reached', at <= current);
      if (at === current) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    });
  };
  const show = ({ at, signs }: Place) => {
    said.forEach((one, index) => {
      one.element.hidden = index > at || (index === at && signs === 0);
      one.cut(index === at ? signs : one.beat.signs);
    });
    for (const part of parts) part.hidden = part.querySelector('[data-by]:not([hidden])') === null;
    mark((said[at] ?? said.at(-1))?.step ?? '');
  };
  return {
    root,
    toggle,
    beats: said.map(({ beat }) => beat),
    show,
    follow: () => {
      talk.scrollTop = talk.scrollHeight;
    },
    lookAt: (step) => {
      const part = parts.find((one) => one.dataset.part === step);
      if (part) talk.scrollTop = part.offsetTop - talk.offsetTop;
      mark(step);
    },
    onStep: (chosen) => {
      for (const link of links) {
        link.addEventListener('click', (event) => {
          event.preventDefault();
          const step = link.dataset.step ?? '';
          const first = said.findIndex((one) => one.step === step);
          chosen(step, first);
        });
      }
    },
  };
}

/** One thing that was said, and a way to cut it: a card is shown whole or not at all. */
function readSaid(part: HTMLElement, element: HTMLElement) {
  const by = element.dataset.by ?? '';
  const nodes: Text[] = [];
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  const texts = nodes.map((node) => node.data);
  const whole = texts.join('');
  const beat: Beat = {
    by,
    signs: whole.length,
    rows: element.children.length,
    isChinese: /\p{Script=Han}/u.test(whole),
  };
  const cut = (signs: number) => {
    if (by !== 'guide') return;
    cutTexts(texts, signs).forEach((text, at) => {
      const node = nodes[at];
      if (node && node.data !== text) node.data = text;
    });
  };
  return { step: part.dataset.part ?? '', element, beat, cut };
}
