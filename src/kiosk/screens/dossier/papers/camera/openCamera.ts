export type CameraFault = 'denied' | 'absent' | 'busy' | 'failed';

/** Sharp enough for small print on A4; a camera that has less gives what it has. */
const wanted = { width: { ideal: 2560 }, height: { ideal: 1920 } };

/** The camera on the back of a phone or above the desk. Refused with the reason that the person can do something about. */
export async function openCamera(deviceId?: string): Promise<MediaStream | CameraFault> {
  if (!globalThis.navigator.mediaDevices?.getUserMedia) return 'absent';
  const which = deviceId === undefined ? { facingMode: { ideal: 'environment' } } : { deviceId: { exact: deviceId } };
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: false, video: { ...wanted, ...which } });
  } catch (error) {
    return error instanceof Error ? (faults[error.name] ?? 'failed') : 'failed';
  }
}

const faults: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** The cameras of this machine, once one was allowed; a desk often has one in the screen and one above the paper. */
export async function findCameras(): Promise<string[]> {
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  return devices.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '').map(({ deviceId }) => deviceId);
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** What the camera sees now, as a JPEG. */
export function takePicture(video: HTMLVideoElement): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  return new Promise((resolve) => canvas.toBlob((picture) => resolve(picture ?? undefined), 'image/jpeg', 0.92));
}
