import type { Devices } from '../../src/kiosk/ports/devices.ts';

/** A machine without printer and voice, at an address of its own. */
export const silentDevices: Devices = {
  printer: { print: () => {}, forgetPaper: () => {} },
  voice: { isThere: () => false, onChanged: () => () => {}, read: (_text, onEnd) => onEnd(), stop: () => {} },
  saveFile: () => {},
  ownAddress: () => 'https://kiosk.example',
  reload: () => {},
  startAnew: () => {},
};
