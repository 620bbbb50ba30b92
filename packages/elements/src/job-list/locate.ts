/** Where the phone is, as `[lng, lat]` to about a hundred metres: nearer is nobody's business. Undefined when it does not say. */
export function locate(): Promise<[number, number] | undefined> {
  const rounded = (degrees: number): number => Math.round(degrees * 1_000) / 1_000;
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve([rounded(coords.longitude), rounded(coords.latitude)]),
      () => resolve(undefined),
      { maximumAge: 300_000, timeout: 10_000 },
    );
  });
}
