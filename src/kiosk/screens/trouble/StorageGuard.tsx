import type { ComponentChildren } from 'preact';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';
import { StorageRefused } from './StorageRefused.tsx';

/** Nothing is shown that could take work which this window cannot keep (I1). */
export function StorageGuard({ children }: { children: ComponentChildren }) {
  const app = useApp();
  const condition = useStore(app.storage, (health) => health.condition);
  return condition === 'working' ? <>{children}</> : <StorageRefused condition={condition} reload={app.devices.reload} />;
}
