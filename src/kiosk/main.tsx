import { render } from 'preact';
import { createKiosk } from './createKiosk.ts';
import { KioskApp } from './screens/App.tsx';
import { StorageRefused } from './screens/trouble/StorageRefused.tsx';
import './styles/kiosk.css';

/** The build names this file after its content, so the name says which build it is. */
const appVersion = new URL(import.meta.url).pathname.replace(/^.*\//, '');

const root = document.getElementById('kiosk')!;
const kiosk = await createKiosk({ appVersion });
if (kiosk.ok) render(<KioskApp app={kiosk.value} />, root);
else
  render(
    <StorageRefused condition={kiosk.error === 'storage' ? 'unavailable' : kiosk.error} reload={() => location.reload()} />,
    root,
  );
