import { Client } from 'pg';
import { expect, test } from 'vitest';
import { createTestSchema } from '../../support/testSchema.ts';

test('each test file has a schema of its own in the one PostgreSQL of the run', async () => {
  const [mine, yours] = await Promise.all([createTestSchema(), createTestSchema()]);
  const [me, you] = [new Client(mine), new Client(yours)];
  await Promise.all([me.connect(), you.connect()]);
  await me.query('create table secret (word text)');
  await expect(you.query('select * from secret')).rejects.toThrow('does not exist');
  await Promise.all([me.end(), you.end()]);
  await Promise.all([mine.drop(), yours.drop()]);
});
