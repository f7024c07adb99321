/** `sha256` is lower-case hex over the stored bytes; `size` in bytes; `name` is shown to people, NFC. */
export interface FileFacts {
  name: string;
  mediaType: 'image/jpeg' | 'application/pdf';
  size: number;
  sha256: string;
  pages: number;
}
