import * as core from '@actions/core';
import type { Runner } from '../jobs/ports.ts';

/** The runner that started this process. */
export function createRunner(): Runner {
  return {
    input: (name) => core.getInput(name),
    setOutput: (name, value) => core.setOutput(name, value),
    async summarise(markdown) {
      await core.summary.addRaw(markdown, true).write();
    },
    log: (text) => core.info(text.replace(/\n$/, '')),
    fail: (message) => core.setFailed(message),
  };
}
