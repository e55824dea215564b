/** What makes an element lead to `address`: an anchor, as the browser knows it. */
export function linkTo(address: string): object {
  const isPage = /^https?:/.test(address);
  return {
    href: address,
    ...(isPage ? { hrefAttrs: { target: '_blank', rel: 'noreferrer' } } : {}),
  };
}
