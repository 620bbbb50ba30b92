/** Milliseconds for which the browser may still be fetching what it saves. */
const keptMs = 60_000;

/** Puts a file among the person's downloads. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptMs);
}
