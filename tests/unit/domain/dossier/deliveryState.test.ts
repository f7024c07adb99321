import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { deliverySteps, nextDeliveryState, type DeliveryState } from '../../../../src/domain/dossier/deliveryState.ts';

const steps = Object.entries(deliverySteps).flatMap(([from, byEvent]) =>
  Object.entries(byEvent).map(([event, to]) => [from, event, to]),
);

it('the life of a submitted dossier is the one that docs/sync.md draws', () => {
  const page = readFileSync(new URL('../../../../docs/sync.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| (\w+) +\| (\w+) +\| (\w+) +\|$/gm)].map(([, ...cells]) => cells);
  const drawn = rows.filter(([from = '']) => from in deliverySteps);
  expect(drawn).toEqual(steps);
});

it('nothing undoes a receipt', () => {
  for (const event of new Set(steps.map(([, name]) => name as 'sendAgain'))) {
    expect(nextDeliveryState('delivered', event)).toBe('delivered' satisfies DeliveryState);
  }
});
