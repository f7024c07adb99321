import { ButtonLink } from '../../components/ButtonLink.tsx';
import { Icon } from '../../components/icon/Icon.tsx';
import { formatInstant } from '../../i18n/formatTime.ts';
import { useText } from '../../i18n/useText.ts';
import type { Draft } from '../../../domain/dossier/draft.ts';
import { paths } from '../paths.ts';
import './DraftsToResume.css';

const shown = 3;

/** The newest drafts, by procedure and time: never by name, for anybody may stand here (I7). */
export function DraftsToResume({ drafts }: { drafts: readonly Draft[] }) {
  const { t } = useText();
  const newest = [...drafts].sort((a, b) => b.savedAt.localeCompare(a.savedAt)).slice(0, shown);
  return (
    <section class="resume" aria-labelledby="resume-title">
      <h2 id="resume-title">{t('home.drafts')}</h2>
      <ul role="list">
        {newest.map(({ id, procedureName, savedAt }) => (
          <li key={id}>
            <a class="resume-link" href={paths.draft(id)}>
              <Icon name="edit" />
              <span>
                <span class="resume-name" lang="vi">
                  {procedureName}
                </span>
                <span class="soft small">{t('home.savedAt', { time: formatInstant(savedAt) })}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <ButtonLink kind="quiet" href={paths.drafts}>
        {t('home.allDrafts', { count: drafts.length })}
      </ButtonLink>
    </section>
  );
}
