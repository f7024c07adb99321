import { configure } from '@testing-library/preact';

/** For a word to appear. Long, because no test is about speed, and a busy machine is slow. */
configure({ asyncUtilTimeout: 10_000 });
