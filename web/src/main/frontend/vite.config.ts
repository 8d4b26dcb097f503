import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = process.env['YAOMEN_URL'] ?? 'http://127.0.0.1:8080';

/** For `npm run dev` against the servers of one machine: a token of the official that YAOMEN_AS names. */
async function tokenOf(official: string): Promise<string> {
  const keycloak = process.env['YAOMEN_KEYCLOAK_URL'] ?? 'http://127.0.0.1:8180';
  const response = await fetch(`${keycloak}/realms/yaomen/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'yaomen-api', username: official, password: 'yaomen-demo' }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

const official = process.env['YAOMEN_AS'];

export default defineConfig(async ({ command }) => ({
  plugins: [react()],
  build: {
    outDir: '../../../target/frontend',
    emptyOutDir: true,
    manifest: true,
    // Nothing may become a data: URL: the content security policy allows files of our own only.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
  },
  server: { proxy: { '/api': { target: server, ...(command === 'serve' && official && !process.env['VITEST'] ? { headers: { Authorization: `Bearer ${await tokenOf(official)}` } } : {}) } } },
  // The modules are most of the work of a small test: they load once for all files.
  test: { environment: 'jsdom', setupFiles: 'src/setup.ts', include: ['src/**/*.test.{ts,tsx}'], testTimeout: 60_000, maxWorkers: 2, isolate: false },
}));
