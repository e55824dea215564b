import type { MetadataRoute } from 'next';
import { origin } from '../site/addresses.ts';

export const dynamic = 'force-static';

/** Everything that is for everybody; the app holds nothing to find, the console is nobody's business. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/app/', '/docs'] },
    sitemap: `${origin}/sitemap.xml`,
  };
}
