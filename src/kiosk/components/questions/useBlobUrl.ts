import { useEffect, useState } from 'preact/hooks';

/** Address of a stored picture while it is on the screen; taken back when it leaves (I7). `failed`: the bytes could not be read. */
export function useBlobUrl(read: () => Promise<Blob | undefined>, key: string): { url?: string; failed: boolean } {
  const [shown, setShown] = useState<{ url?: string; failed: boolean }>({ failed: false });
  useEffect(() => {
    let url: string | undefined;
    let wanted = true;
    read().then(
      (blob) => {
        if (!wanted) return;
        url = blob && URL.createObjectURL(blob);
        setShown(url === undefined ? { failed: true } : { url, failed: false });
      },
      () => wanted && setShown({ failed: true }),
    );
    return () => {
      wanted = false;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the key says whether it is another picture
  }, [key]);
  return shown;
}
