/*
 * Days on which the facts were last compared with their source. The portal's pages were read in July 2026: the first of the
 * month, because the exact day is not on record and a later one would claim too much.
 */

export const julyCrawl = '2026-07-01';

/** The land procedures quote Quyết định 2252/QĐ-VP of this day; they cannot have been read before it. */
export const landDecisionDay = '2026-07-02';

/** Codes and validity reviewed again against a commune's published list. */
export const septemberReview = '2026-09-29';
