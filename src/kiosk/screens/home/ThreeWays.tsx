import { Icon, type IconName } from '../../components/icon/Icon.tsx';
import { useText } from '../../i18n/useText.ts';
import { paths } from '../paths.ts';
import './ThreeWays.css';

const ways: { name: 'procedures' | 'tracking' | 'feedback'; icon: IconName; href: string }[] = [
  { name: 'procedures', icon: 'procedure', href: paths.procedures() },
  { name: 'tracking', icon: 'tracking', href: paths.tracking() },
  { name: 'feedback', icon: 'feedback', href: paths.feedback },
];

/** The first is what nearly everybody comes for, so it alone has the accent: `first`, unless something must be done before. */
export function ThreeWays({ first }: { first: boolean }) {
  const { t } = useText();
  return (
    <ul class="ways" role="list">
      {ways.map(({ name, icon, href }) => (
        <li key={name}>
          <a class={`way${first && name === 'procedures' ? ' way-first' : ''}`} href={href}>
            <span class="way-picture">
              <Icon name={icon} size="huge" />
            </span>
            <span class="way-words">
              <span class="way-title">{t(`home.ways.${name}`)}</span>
              <span class="way-hint">{t(`home.ways.${name}Hint`)}</span>
            </span>
            <Icon name="next" size="large" />
          </a>
        </li>
      ))}
    </ul>
  );
}
