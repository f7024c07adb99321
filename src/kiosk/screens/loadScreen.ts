import type { FunctionComponent } from 'preact';
import lazy from 'preact-iso/lazy';
import { ScreenUnavailable } from './trouble/ScreenUnavailable.tsx';

/** A screen fetched when it is first shown. If its file cannot be had, a screen says so and offers to reload (I9). */
export function loadScreen<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  return lazy<FunctionComponent<Props>>(() => load().catch(() => ScreenUnavailable));
}
