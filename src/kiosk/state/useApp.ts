import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from './app.ts';

export const AppContext = createContext<App | undefined>(undefined);

/** The application behind the screens. Throws outside of its provider: that is a bug in the tree, not a state. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp needs an AppContext.Provider above it');
  return app;
}
