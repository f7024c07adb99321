import { useText } from '../i18n/useText.ts';
import './BackLink.css';
import { Icon } from './icon/Icon.tsx';

/** One step up, always at the top left. The browser's own "back" works as well. */
export function BackLink({ href, children }: { href: string; children?: string }) {
  const { t } = useText();
  return (
    <a class="back-link" href={href}>
      <Icon name="back" />
      <span>{children ?? t('back')}</span>
    </a>
  );
}
