import { expect, it } from 'vitest';
import { describeError } from '../../../../src/province/http/describeError.ts';

it('says what broke and where, never the words, which may be a person’s', () => {
  const error = Object.assign(new SyntaxError('Unexpected token in "Lò Thị Piếng"'), {
    code: '23505',
    constraint: 'dossiers_pkey',
  });
  const facts = describeError(error);
  expect(facts).toMatchObject({ error: 'SyntaxError', code: '23505', constraint: 'dossiers_pkey' });
  expect(facts['where']).toContain('describeError.test.ts');
  expect(JSON.stringify(facts)).not.toContain('Piếng');
});

it('says no more of a thing that is no error than its type', () => {
  expect(describeError('Lò Thị Piếng')).toEqual({ error: 'string' });
});
