import type { Page } from 'playwright-core';

type Line = { id: number; within: number[]; text: string; box: Box };
type Box = { left: number; right: number; top: number; bottom: number };

const px = 1.5;
/* Line boxes reach a little beyond their letters. */
const overlap = { width: 3, height: 6 };

/** What does not fit on this page as it stands: cut, overlapping or wider than the window. */
export async function listLayoutFaults(page: Page): Promise<string[]> {
  const [lines, cut] = [await page.evaluate(findLines), await page.evaluate(findCut, px)];
  const { width } = page.viewportSize() ?? { width: 0 };
  const outside = lines
    .filter(({ box }) => box.left < -px || box.right > width + px)
    .map(({ text }) => `outside: ${text}`);
  const covered = lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .filter((other) => liesOver(line, other))
      .map((other) => `over each other: ${line.text} / ${other.text}`),
  );
  return [...new Set([...cut, ...outside, ...covered])];
}

function liesOver(line: Line, other: Line): boolean {
  if (line.within.includes(other.id) || other.within.includes(line.id)) return false;
  const [a, b] = [line.box, other.box];
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > overlap.width && height > overlap.height;
}

/** Runs in the page: each written line that is in sight, with the elements it stands in. */
function findLines(): Line[] {
  // Behind a dialog nothing can be read, and nothing has to fit.
  const around = document.querySelector('[role="dialog"]') ?? document.body;
  const all = [...around.querySelectorAll('*')];
  return all.flatMap((element) => {
    const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const holdsText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!isSeen || !holdsText || element.clientWidth === 1) return [];
    const frame = { top: 0, bottom: innerHeight };
    const within: number[] = [];
    for (let above: Element | null = element; above; above = above.parentElement) {
      within.push(all.indexOf(above));
      if (getComputedStyle(above).overflowY === 'visible') continue;
      const { top, bottom } = above.getBoundingClientRect();
      frame.top = Math.max(frame.top, top);
      frame.bottom = Math.min(frame.bottom, bottom);
    }
    const range = document.createRange();
    range.selectNodeContents(element);
    const text = (element.textContent ?? '').trim().slice(0, 40);
    return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
      id: all.indexOf(element),
      within,
      text,
      box: {
        left,
        right,
        top: Math.max(top, frame.top),
        bottom: Math.min(bottom, frame.bottom),
      },
    }));
  });
}

/** Runs in the page: what is larger than the box that shows it, by more than `px`. */
function findCut(px: number): string[] {
  const around = document.querySelector('[role="dialog"]') ?? document.body;
  const { scrollWidth: wide } = document.documentElement;
  const faults = wide > innerWidth + px ? ['page: too wide'] : [];
  for (const element of around.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    // A title that ends in dots after some lines is whole where it leads to.
    if (!isSeen || element.clientWidth <= 1 || style.webkitLineClamp !== 'none') continue;
    const text = (element.textContent ?? '').trim().slice(0, 40);
    const isWider = element.scrollWidth > element.clientWidth + px;
    const isHigher = element.scrollHeight > element.clientHeight + px;
    const holdsText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (isWider && /auto|scroll/.test(style.overflowX)) faults.push(`scrolls sideways: ${text}`);
    const isCut =
      (isWider && /hidden|clip/.test(style.overflowX)) ||
      (isHigher && holdsText && /hidden|clip/.test(style.overflowY));
    if (isCut && text && style.position !== 'absolute') faults.push(`cut: ${text}`);
    if (!(element instanceof HTMLInputElement) || element.value || !element.placeholder) continue;
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) continue;
    pen.font = style.font;
    const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
    if (pen.measureText(element.placeholder).width > element.clientWidth - padding + px) {
      faults.push(`cut placeholder: ${element.placeholder}`);
    }
  }
  return faults;
}
