/** A body that is being read, or was read and is being answered. */
export interface FlyingBody {
  /** Makes room for so many bytes more; false when there is none. */
  grow(bytes: number): boolean;
  /** Called once, when this body stalls and others need its room: its bytes are to be dropped. Not after `landed`. */
  onGiveWay(drop: () => void): void;
  /** It is here as a whole: it no longer stalls. */
  landed(): void;
  end(): void;
}
