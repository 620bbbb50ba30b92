/** Enter that picks a Chinese word sends no form; WebKit sends it after the composition, as key code 229. */
export function ignoreEnterOfComposition(event: KeyboardEvent): void {
  if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
}
