/** The part of Trusted Types that we use; TypeScript's library does not know it, and old browsers do not either. */
interface TrustedTypesWindow {
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
  };
}

/**
 * The only script that is ever loaded by address at run time. The content security policy allows this one policy (`trusted-types cua-ban`),
 * and the policy allows this one address.
 */
export function trustScript(url: '/serviceWorker.js'): string {
  const { trustedTypes } = globalThis as TrustedTypesWindow;
  if (!trustedTypes) return url;
  const policy = trustedTypes.createPolicy('cua-ban', {
    createScriptURL(asked) {
      if (asked !== url) throw new TypeError('not a script of this app');
      return asked;
    },
  });
  // The browser takes the trusted object wherever its declaration says string.
  return policy.createScriptURL(url) as string;
}
