import type { AnswerValue, Answers, TableRow } from '../../domain/form/answers.ts';
import type { CodeList, FormDefinition, Question } from '../../domain/form/formDefinition.ts';
import { answerText } from './answerText.ts';
import { html, type Markup } from './markup.ts';
import { table } from './page.ts';

/** What was answered, page by page, under the statutory labels of the very version that the citizen saw. */
export function answersSection(form: FormDefinition | undefined, answers: Answers, lists: readonly CodeList[]): Markup {
  if (!form) return html`<p>Không tìm thấy mẫu tờ khai của hồ sơ này.</p>`;
  const pages = form.pages.flatMap(({ title, questions }) => {
    const answered = questions.filter(({ id }) => answers[id] !== undefined);
    return answered.length > 0 ? [{ title, answered }] : [];
  });
  return html`<p class="soft">${form.title} (bản ${form.version})</p>
    ${pages.map(
      ({ title, answered }) =>
        html`<h3>${title}</h3>
          <dl>${answered.map((question) => answerRow(question, answers[question.id]!, lists))}</dl>`,
    )}`;
}

function answerRow(question: Question, answer: AnswerValue, lists: readonly CodeList[]): Markup {
  const label = [question.number, question.label].filter(Boolean).join('. ');
  const value = question.type === 'table' ? tableOf(question, answer, lists) : answerText(question, answer, lists);
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function tableOf({ columns }: Extract<Question, { type: 'table' }>, answer: AnswerValue, lists: readonly CodeList[]): Markup {
  const rows = Array.isArray(answer) ? (answer as TableRow[]) : [];
  const cell = (column: Question, { answers }: TableRow) => {
    const value = answers[column.id];
    return value === undefined ? '' : answerText(column, value, lists);
  };
  return table(
    columns.map(({ label }) => label),
    rows.map(
      (row) =>
        html`<tr>
          ${columns.map((column) => html`<td>${cell(column, row)}</td>`)}
        </tr>`,
    ),
  );
}
