import localFont from 'next/font/local';

const grotesk = localFont({
  variable: '--font-grotesk',
  display: 'swap',
  src: [
    {
      path: '../../../../node_modules/@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../../../../node_modules/@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-500-normal.woff2',
      weight: '500',
    },
    {
      path: '../../../../node_modules/@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-600-normal.woff2',
      weight: '600',
    },
  ],
});

const newsreader = localFont({
  variable: '--font-newsreader',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
  src: [
    {
      path: '../../../../node_modules/@fontsource/newsreader/files/newsreader-latin-400-normal.woff2',
      weight: '400',
    },
  ],
});

/** Classes for a page in Latin script. A Chinese page takes the fonts of its device. */
export const latinFonts = `${grotesk.variable} ${newsreader.variable}`;
