import type { Province } from '../ports/province.ts';

/** The province's client fetched with its first call: the first screen needs none of it. */
export function createLateProvince(load: () => Promise<Province>): Province {
  let loading: Promise<Province> | undefined;
  const province = () => {
    // A file that could not be fetched is asked for again.
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    keys: async (...asked) => (await province()).keys(...asked),
    sendEnvelopes: async (...asked) => (await province()).sendEnvelopes(...asked),
    askReceipts: async (...asked) => (await province()).askReceipts(...asked),
    fileOffset: async (...asked) => (await province()).fileOffset(...asked),
    createFile: async (...asked) => (await province()).createFile(...asked),
    appendFile: async (...asked) => (await province()).appendFile(...asked),
    changes: async (...asked) => (await province()).changes(...asked),
    catalog: async (...asked) => (await province()).catalog(...asked),
    track: async (...asked) => (await province()).track(...asked),
    sendFeedback: async (...asked) => (await province()).sendFeedback(...asked),
  };
}
