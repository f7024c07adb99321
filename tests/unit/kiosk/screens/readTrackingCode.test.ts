import { expect, test } from 'vitest';
import { readTrackingCode } from '../../../../src/kiosk/screens/tracking/readTrackingCode.ts';

test.each([
  ['  CG-7K3MP-2QX9U ', 'CG-7K3MP-2QX9U'],
  ['cg 7k3mp  2qx9u', 'cg 7k3mp 2qx9u'],
  ['https://mot-cua.example/tracking?code=CG-7K3MP-2QX9U', 'CG-7K3MP-2QX9U'],
  ['https://mot-cua.example/tracking?code=CG%2D7K3MP%2D2QX9U#x', 'CG-7K3MP-2QX9U'],
  ['https://mot-cua.example/tracking?code=%E0%A4%A', '%E0%A4%A'],
  ['', ''],
])('"%s" means "%s"', (typed, meant) => {
  expect(readTrackingCode(typed)).toBe(meant);
});
