import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/redis-server.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000, // a busy machine takes its time to build the indexes
  },
})
