import { ButtonLink } from '../../components/ButtonLink.tsx';
import { useText } from '../../i18n/useText.ts';
import { paths } from '../paths.ts';

/** Three ways on: other words, the areas, a person. */
export function NothingFound({ area }: { area: string | undefined }) {
  const { t } = useText();
  return (
    <div class="stack">
      <ul>
        <li>{t('search.noneShorter')}</li>
        <li>{t('search.noneArea')}</li>
        <li>{t('search.noneAsk')}</li>
      </ul>
      {area && <ButtonLink href={paths.procedures()}>{t('search.everywhere')}</ButtonLink>}
    </div>
  );
}
