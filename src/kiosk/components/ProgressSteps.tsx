import { useText } from '../i18n/useText.ts';
import { Icon } from './icon/Icon.tsx';
import './ProgressSteps.css';

export interface ProgressStep {
  id: string;
  title: string;
}

/** Where the person is. On a phone only the present step, in words: "Bước 2/5: Người yêu cầu". */
export function ProgressSteps({ steps, currentId }: { steps: readonly ProgressStep[]; currentId: string }) {
  const { t } = useText();
  const current = Math.max(
    0,
    steps.findIndex(({ id }) => id === currentId),
  );
  return (
    <nav class="steps" aria-label={t('steps.label')}>
      <p class="steps-short">
        {t('steps.short', { number: current + 1, total: steps.length })} <b>{steps[current]?.title}</b>
      </p>
      <ol class="steps-list" role="list">
        {steps.map(({ id, title }, index) => (
          <li
            key={id}
            class={`step${index < current ? ' step-done' : ''}`}
            aria-current={index === current ? 'step' : undefined}
          >
            <span class="step-number">{index < current ? <Icon name="check" /> : index + 1}</span>
            <span class="step-title">
              {title}
              {index < current && <span class="visually-hidden"> ({t('steps.done')})</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
