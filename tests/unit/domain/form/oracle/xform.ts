import type { CompiledForm } from '../../../../../src/domain/form/compileForm.ts';
import type { CompiledQuestion } from '../../../../../src/domain/form/compile/compiledForm.ts';

const xforms = 'xmlns="http://www.w3.org/2002/xforms"';
const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `/data/page/question`, or `/data/page/table/column`. */
export function pathOf(form: CompiledForm, { page, table, question }: CompiledQuestion): string {
  const parent = table === undefined ? '' : `/${form.tables[table]!.question.question.id}`;
  return `/data/${form.pages[page]!.page.id}${parent}/${question.id}`;
}

/** `${name}` as XPath: absolute, or `../name` for the same row. */
function toXpath(form: CompiledForm, expression: string, reader?: CompiledQuestion): string {
  return expression.replace(/\$\{(\w+)\}/g, (_all, name: string) => {
    const named = form.byId.get(name)!;
    return named.table !== undefined && named.table === reader?.table ? ` ../${name} ` : ` ${pathOf(form, named)} `;
  });
}

/** The same form as ODK has it: a group for each page, a repeat for each table, every value a string. */
export function toXform(form: CompiledForm): string {
  const instance = form.pages.map(
    ({ page, questions }) => `<${page.id}>${questions.map((question) => modelOf(form, question)).join('')}</${page.id}>`,
  );
  const pageBinds = form.pages.map(
    ({ page }) => `<bind nodeset="/data/${page.id}" ${attribute(form, 'relevant', page.showIf)}/>`,
  );
  const binds = form.questions.map((question) => `<bind nodeset="${pathOf(form, question)}" ${rulesOf(form, question)}/>`);
  const body = form.pages.map(({ page, questions }) => {
    const controls = questions.map((question) => controlOf(form, question)).join('');
    return `<group ${xforms} ref="/data/${page.id}"><label>p</label>${controls}</group>`;
  });
  return `<?xml version="1.0"?><h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms">
<h:head><h:title>t</h:title><model ${xforms}><instance><data id="t" version="1">${instance.join('')}<orx:meta><orx:instanceID/></orx:meta></data></instance>
${[...pageBinds, ...binds].join('\n')}</model></h:head><h:body>${body.join('\n')}</h:body></h:html>`;
}

function modelOf(form: CompiledForm, { question, ownTable }: CompiledQuestion): string {
  const columns = ownTable === undefined ? [] : form.tables[ownTable]!.columns;
  const template = ownTable === undefined ? '' : ' jr:template=""';
  return `<${question.id}${template}>${columns.map((column) => modelOf(form, column)).join('')}</${question.id}>`;
}

function rulesOf(form: CompiledForm, compiled: CompiledQuestion): string {
  const { showIf, compute, required, checks } = compiled.question;
  const wanted = required === true ? 'true()' : required || undefined;
  const rules = {
    relevant: showIf,
    calculate: compute,
    required: wanted,
    constraint: checks?.map(({ rule }) => `(${rule})`).join(' and '),
  };
  const written = Object.entries(rules).map(([name, rule]) => attribute(form, name, rule, compiled));
  return [compiled.ownTable === undefined ? 'type="string"' : '', ...written].join(' ');
}

function attribute(form: CompiledForm, name: string, rule: string | undefined, reader?: CompiledQuestion): string {
  return rule ? `${name}="${escape(toXpath(form, rule, reader))}"` : '';
}

/** What is computed has no control. */
function controlOf(form: CompiledForm, compiled: CompiledQuestion): string {
  const path = pathOf(form, compiled);
  if (compiled.ownTable !== undefined) {
    const columns = form.tables[compiled.ownTable]!.columns.map((column) => controlOf(form, column)).join('');
    return `<group ${xforms} ref="${path}"><label>t</label><repeat nodeset="${path}">${columns}</repeat></group>`;
  }
  return compiled.question.compute ? '' : `<input ${xforms} ref="${path}"><label>q</label></input>`;
}
