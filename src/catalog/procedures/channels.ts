import type { Channel, FeeItem, FilingChannel, ProcessingTime } from '../../domain/procedure/procedure.ts';

/** At the desk, on the national portal, by post. */
export const everyWay: Channel[] = ['direct', 'online', 'postal'];

/** The usual case: time and fees do not depend on how the dossier is filed. */
export const sameForAll = (channels: Channel[], time: ProcessingTime, fees: FeeItem[]): FilingChannel[] =>
  channels.map((channel) => ({ channel, time, fees }));
