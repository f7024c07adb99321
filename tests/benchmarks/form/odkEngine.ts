import { createInstance, type AnyNode } from '@getodk/xforms-engine';
import { toAnswerText, type FormEngine } from './formEngine.ts';
import { codes, type SampleQuestion } from './sampleQuestions.ts';

export const odkEngine: FormEngine = {
  translate: ({ pages }) => toXForm(pages.flat()),

  async mount(source) {
    const { root } = await createInstance(source as string);
    const nodes = new Map<string, AnyNode>(
      root.currentState.children.map((node) => [node.currentState.reference.split('/').pop()!, node]),
    );
    return {
      type({ id, value }) {
        const node = nodes.get(id);
        if (node?.nodeType === 'select') node.selectValue(String(value));
        else if (node?.nodeType === 'input') node.setValue(value);
        else throw new Error(`${id} cannot be typed: ${node?.nodeType}`);
      },
      look(id) {
        const node = nodes.get(id)!;
        const { relevant, value } = node.currentState;
        const wrong =
          'validationState' in node && 'violation' in node.validationState && node.validationState.violation !== null;
        const answer = toAnswerText(Array.isArray(value) ? value.join(' ') : (value as string | number | bigint));
        return { shown: relevant, wrong: wrong && answer !== '', answer };
      },
    };
  },
};

function toXForm(questions: readonly SampleQuestion[]): string {
  return `<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa">
<h:head><h:title>Form</h:title><model>
<instance><data id="bench">${questions.map(({ id }) => `<${id}/>`).join('')}</data></instance>
${questions.map(toBind).join('\n')}
</model></h:head>
<h:body>
${questions.map(toControl).join('\n')}
</h:body></h:html>`;
}

function toBind({ id, kind, required, shownIf, most, sumOf }: SampleQuestion): string {
  const attributes = {
    nodeset: `/data/${id}`,
    type: kind === 'number' ? 'int' : 'string',
    ...(required && { required: 'true()' }),
    ...(shownIf && { relevant: `/data/${shownIf.id} = '${shownIf.code}'` }),
    ...(most !== undefined && { constraint: `. &lt;= ${most}` }),
    ...(sumOf && { readonly: 'true()', calculate: sumOf.map((part) => `coalesce(/data/${part}, 0)`).join(' + ') }),
  };
  return `<bind ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}/>`;
}

function toControl({ id, kind }: SampleQuestion): string {
  const label = '<label>Câu hỏi</label>';
  if (kind !== 'choice') return `<input ref="/data/${id}">${label}</input>`;
  return `<select1 ref="/data/${id}">${label}${codes.map((code) => `<item><label>${code}</label><value>${code}</value></item>`).join('')}</select1>`;
}
