/** Statuses of a dossier on the national portal, by number (TrangThaiHoSo). Only the province sets 2–10. */
export const nationalStatuses = {
  1: 'registered',
  2: 'accepted',
  3: 'notAccepted',
  4: 'inProgress',
  5: 'supplementRequested',
  6: 'paymentRequested',
  7: 'withdrawn',
  8: 'discontinued',
  9: 'finished',
  10: 'handedOver',
} as const;

export type NationalStatusCode = keyof typeof nationalStatuses;
export type NationalStatus = (typeof nationalStatuses)[NationalStatusCode];
