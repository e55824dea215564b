import { type DrawnPicture, type Picture, type PictureCard, pictureScale } from './picture.ts';
import { canvasFont } from './text-width.web.ts';

/** The picture as PNG in base64. A browser draws it apart from the screen. */
export async function drawPicture(picture: Picture, _drawn: DrawnPicture | null): Promise<string> {
  const { width, height, ground, chinese, card, lines } = picture;
  const fonts = lines.map((line) => [canvasFont({ ...line, chinese }), line.text] as const);
  await Promise.allSettled(fonts.map(([font, text]) => document.fonts.load(font, text)));
  const canvas = document.createElement('canvas');
  canvas.width = width * pictureScale;
  canvas.height = height * pictureScale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser does not draw');
  context.scale(pictureScale, pictureScale);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  if (card) drawCard(context, card);
  for (const { text, x, y, color, ...style } of lines) {
    context.font = canvasFont({ ...style, chinese });
    context.fillStyle = color;
    context.fillText(text, x, y);
  }
  return canvas.toDataURL('image/png').replace(/^data:[^,]*,/, '');
}

function drawCard(context: CanvasRenderingContext2D, card: PictureCard): void {
  const { x, y, width, skyHeight, seaHeight, radius, stops } = card;
  const [skyTop, skyLow, seaNear, seaFar] = stops;
  context.save();
  context.beginPath();
  context.roundRect(x, y, width, skyHeight + seaHeight, radius);
  context.clip();
  const halves = [
    [y, skyHeight, skyTop, skyLow],
    [y + skyHeight, seaHeight, seaNear, seaFar],
  ] as const;
  for (const [top, height, from, to] of halves) {
    const fill = context.createLinearGradient(0, top, 0, top + height);
    fill.addColorStop(0, from);
    fill.addColorStop(1, to);
    context.fillStyle = fill;
    context.fillRect(x, top, width, height);
  }
  context.restore();
}
