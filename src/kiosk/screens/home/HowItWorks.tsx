import { useText } from '../../i18n/useText.ts';
import './HowItWorks.css';

const steps = ['choose', 'fill', 'send'] as const;

/** Three steps, for whoever stands here for the first time. */
export function HowItWorks() {
  const { t } = useText();
  return (
    <section class="how" aria-labelledby="how-title">
      <h2 id="how-title">{t('home.how.title')}</h2>
      <ol class="how-steps" role="list">
        {steps.map((step, index) => (
          <li key={step} class="how-step">
            <span class="how-number" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <b class="how-name">{t(`home.how.${step}`)}</b>
              <span class="soft">{t(`home.how.${step}Hint`)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
