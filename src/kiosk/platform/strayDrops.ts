/** A file dropped beside a box for files would be opened in place of the app, and what was typed would be gone. */
export function refuseStrayDrops(): void {
  for (const kind of ['dragover', 'drop'] as const) {
    addEventListener(kind, (event) => {
      if (event.defaultPrevented || isFileBox(event.target)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    });
  }
}

const isFileBox = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && target.type === 'file';
