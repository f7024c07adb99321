import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon/Icon.tsx';
import './Notice.css';

/** `calm` is for being offline and for waiting: grey, the normal state here. `error` is only for what a person must act on. */
export type NoticeTone = 'calm' | 'info' | 'success' | 'warning' | 'error';

const icons: Record<NoticeTone, IconName> = {
  calm: 'mountain',
  info: 'info',
  success: 'check',
  warning: 'warning',
  error: 'warning',
};

export interface NoticeProps {
  tone?: NoticeTone;
  title?: string;
  icon?: IconName;
  /** It appears after something the person did, so screen readers say it: at once for an error, else at the next pause. */
  live?: boolean;
  children?: ComponentChildren;
}

export function Notice({ tone = 'info', title, icon = icons[tone], live = false, children }: NoticeProps) {
  const role = live ? (tone === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div class={`notice notice-${tone}`} role={role}>
      <Icon name={icon} size="large" />
      <div class="notice-body stack-tight">
        {title && <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
