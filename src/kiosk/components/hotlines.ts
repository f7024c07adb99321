/** Of the national public service portal, for feedback and questions about procedures. A new machine has no other. */
export const nationalHotline = '18001096';

/** The commune's own number, where somebody entered one; undefined while the setting is empty or only repeats the national number. */
export function communeHotline(setting: string): string | undefined {
  const digits = setting.replace(/\D/g, '');
  return digits === '' || digits === nationalHotline ? undefined : setting;
}
