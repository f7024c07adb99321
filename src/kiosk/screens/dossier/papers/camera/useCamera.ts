import { useEffect, useState } from 'preact/hooks';
import { closeCamera, findCameras, openCamera, type CameraFault } from './openCamera.ts';

export interface Camera {
  stream: MediaStream | undefined;
  fault: CameraFault | undefined;
  /** Absent with a single camera. */
  switchCamera: (() => void) | undefined;
}

/** The camera, open for as long as it is looked through: its light goes out with the panel. */
export function useCamera(): Camera {
  const [chosen, setChosen] = useState<string>();
  const [cameras, setCameras] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<MediaStream | CameraFault>();
  useEffect(() => {
    let wanted = true;
    let stream: MediaStream | undefined;
    setOpened(undefined);
    void openCamera(chosen).then((result) => {
      if (typeof result !== 'string') stream = result;
      if (!wanted) return stream && closeCamera(stream);
      setOpened(result);
      if (stream) void findCameras().then((found) => wanted && setCameras(found));
    });
    return () => {
      wanted = false;
      if (stream) closeCamera(stream);
    };
  }, [chosen]);
  const next = cameras[(cameras.indexOf(chosen ?? cameras[0] ?? '') + 1) % Math.max(1, cameras.length)];
  return {
    stream: typeof opened === 'string' ? undefined : opened,
    fault: typeof opened === 'string' ? opened : undefined,
    switchCamera: cameras.length > 1 ? () => setChosen(next) : undefined,
  };
}
