/**
 * Asks for the first page of a list while its code is still on the way: a round trip less before the first job is seen.
 * The browser hands the answer to the list's own request, because that one has the same address; where it would have
 * another one, or a token, nothing is asked.
 */
export function askEarly(list: Element): void {
  const provided = (name: string): string =>
    list.getAttribute(name) || list.closest('gig-provider')?.getAttribute(name) || '';
  const [service, site] = [provided('base-url'), provided('site')];
  const isPlain = !list.hasAttribute('deep-links') && !list.getAttribute('filters');
  // Without a scheme or a slash it is a mistake, which the list shows.
  if (!/^(https?:\/)?\//.test(service) || !site || !isPlain || isSignedIn()) return;
  const asked = [
    ['site', site],
    ['q', list.getAttribute('keyword')?.trim()],
    ['region', list.getAttribute('region')],
    ['station', list.getAttribute('station')],
  ].flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []));
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = `${service.replace(/(\/v1)?\/*$/, '')}/v1/jobs?${asked.join('&')}`;
  document.head.append(link);
}

/** Whoever is signed in asks with a token, which no preload carries. */
function isSignedIn(): boolean {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith('yizhan '));
  } catch {
    return false;
  }
}
