import { ButtonLink } from '../../components/ButtonLink.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { useText } from '../../i18n/useText.ts';
import { paths } from '../paths.ts';

export function NotFoundScreen() {
  const { t } = useText();
  return (
    <div class="stack">
      <PageTitle>{t('notFound.title')}</PageTitle>
      <p>{t('notFound.body')}</p>
      <ButtonLink kind="primary" icon="home" href={paths.home}>
        {t('notFound.home')}
      </ButtonLink>
    </div>
  );
}
