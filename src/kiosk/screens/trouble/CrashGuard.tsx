import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { CrashScreen } from './CrashScreen.tsx';

/** A mistake in a screen must not leave a white page: what was saved is safe, and the person is told so. */
export function CrashGuard({ children }: { children: ComponentChildren }) {
  const error: unknown = useErrorBoundary()[0];
  return error === undefined ? <>{children}</> : <CrashScreen error={error} />;
}
