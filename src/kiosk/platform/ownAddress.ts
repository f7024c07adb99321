/** The origin of this page, unless only this machine can reach it. */
export function ownAddress({ hostname, origin }: Pick<Location, 'hostname' | 'origin'> = location): string | undefined {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname) ? undefined : origin;
}
