import type { Devices } from '../ports/devices.ts';
import { ownAddress } from './ownAddress.ts';
import { saveAsFile } from './saveAsFile.ts';
import { slipPrinter } from './slipPrinter.ts';
import { vietnameseVoice } from './vietnameseVoice.ts';

export const browserDevices: Devices = {
  printer: slipPrinter,
  voice: vietnameseVoice,
  saveFile: saveAsFile,
  ownAddress,
  reload: () => location.reload(),
  startAnew: () => location.assign('/'),
};
