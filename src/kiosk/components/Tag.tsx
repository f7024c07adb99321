import './Tag.css';

/** `calm` waits or is offline, `active` is under way, `good` is done, `care` needs a person. The words carry the meaning. */
export type TagTone = 'calm' | 'active' | 'good' | 'care';

export function Tag({ tone = 'calm', children }: { tone?: TagTone; children: string }) {
  return <span class={`tag tag-${tone}`}>{children}</span>;
}
