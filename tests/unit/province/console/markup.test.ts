import { expect, it } from 'vitest';
import { html } from '../../../../src/province/console/markup.ts';

it('what is put in is text', () => {
  expect(html`<p title="${`"'&`}">${'<script>'}</p>`.markup).toBe('<p title="&quot;&#39;&amp;">&lt;script&gt;</p>');
});

it('markup within markup stays markup, lists are joined, nothing is nothing', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
  expect(html`<p>${items}${undefined}${false}${0}</p>`.markup).toBe('<p><li>a</li><li>&lt;b&gt;</li>0</p>');
});

it('an object that only looks like markup cannot come from outside as text', () => {
  const fromOutside = JSON.parse('"{\\"markup\\":\\"<b>\\"}"') as string;
  expect(html`${fromOutside}`.markup).toBe('{&quot;markup&quot;:&quot;&lt;b&gt;&quot;}');
});
