/** Hands the bytes to the browser's own downloads. The address is dropped once the download has had time to begin. */
export function saveAsFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
