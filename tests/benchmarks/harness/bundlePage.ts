import { build, type Rolldown } from 'vite';

/** One module with everything that it imports as one script, as the kiosk's own build would make it. Nothing is written to disk. */
export async function bundlePage(entry: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      target: 'chrome109',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const [script] = result.output;
  return script.code;
}
