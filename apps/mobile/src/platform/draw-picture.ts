import { type DrawnPicture, type Picture, pictureScale } from './picture.ts';

const waitAtMostMs = 8000;

/** The picture as PNG in base64, taken from the drawing on the screen. */
export function drawPicture(picture: Picture, drawn: DrawnPicture | null): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!drawn) return reject(new Error('Nothing is drawn'));
    const timer = setTimeout(() => reject(new Error('The drawing took too long')), waitAtMostMs);
    const size = { width: picture.width * pictureScale, height: picture.height * pictureScale };
    drawn.toDataURL((base64) => {
      clearTimeout(timer);
      resolve(base64.replace(/\s/g, ''));
    }, size);
  });
}
