import type { Language } from '../../domain/basics/language.ts';
import type { ComponentChildren } from 'preact';
import { useText } from '../i18n/useText.ts';
import './SummaryList.css';

export interface SummaryRow {
  id: string;
  label: string;
  labelLang?: Language;
  value: ComponentChildren;
  /** Where the answer is changed. */
  changeHref?: string;
}

export interface SummaryListProps {
  rows: readonly SummaryRow[];
  /** Facts to look up rather than answers to check: set like running text. */
  quiet?: boolean;
}

/** Answers to be read aloud before sending, each with its own "Sửa". */
export function SummaryList({ rows, quiet = false }: SummaryListProps) {
  const { t } = useText();
  return (
    <dl class={`summary${quiet ? ' summary-quiet' : ''}`}>
      {rows.map(({ id, label, labelLang, value, changeHref }) => (
        <div key={id} class="summary-row">
          <dt class="summary-label" lang={labelLang}>
            {label}
          </dt>
          <dd class="summary-value">{value}</dd>
          {changeHref && (
            <dd class="summary-change">
              <a class="summary-link" href={changeHref}>
                {t('summary.change')}
                <span class="visually-hidden" lang={labelLang}>
                  : {label}
                </span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
