import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readActionManifest } from '../../scripts/action-tables.ts';
import { describedProgram } from '../../scripts/command-table.ts';
import type { ActionContext } from '../../src/action/context.ts';
import { outputNames } from '../../src/action/outputs.ts';
import { runAction } from '../../src/action/run.ts';
import {
  defaultConfigPath,
  defaultMaxComments,
  defaultTimeBudget,
} from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/load.ts';
import type { Runner } from '../../src/jobs/ports.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = readActionManifest(read('action.yml'));
const readme = read('README.md');

/** The code blocks of the README in a language. */
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, text = '']) => text,
  );

it('has the defaults of the command line in action.yml', () => {
  const { config, 'max-comments': comments, 'time-budget': budget } = manifest.inputs;
  expect(config?.default).toBe(defaultConfigPath);
  expect(comments?.default).toBe(String(defaultMaxComments));
  expect(budget?.default).toBe(String(defaultTimeBudget));
});

describe('the outputs of action.yml', () => {
  it('are those that a run sets', () => {
    expect(Object.keys(manifest.outputs)).toEqual([...outputNames]);
  });

  it('are all set where there is nothing to look at', async () => {
    const outputs: Record<string, unknown> = {};
    const runner: Partial<Runner> = {
      input: (name) => manifest.inputs[name]?.default ?? '',
      setOutput: (name, value) => {
        outputs[name] = value;
      },
      log: () => undefined,
    };
    const payload = { action: 'closed', pull_request: { number: 1 } };
    const event = { name: 'pull_request', payload };
    await runAction({ runner, event } as ActionContext);
    expect(Object.keys(outputs)).toEqual([...outputNames]);
    expect(outputs).toMatchObject({ verdict: 'clean', errors: 0, report: '' });
  });
});

describe('an example workflow', () => {
  const names = readdirSync(join(root, 'examples/workflows'));

  interface Workflow {
    permissions: object;
    jobs: Record<string, Step & { permissions: Record<string, string>; steps?: Step[] }>;
  }
  const shared = parse(read('.github/workflows/nightly.yml')) as {
    on: { workflow_call: { inputs: object } };
  };
  interface Step {
    uses?: string;
    run?: string;
    with?: Record<string, string>;
  }

  /** All that an example may run: this Action, the cache of a night, and the workflow that shares one. */
  const used =
    /^(copydesk\/copydesk(\/\.github\/workflows\/nightly\.yml)?@v1|actions\/cache\/\w+@\w{40})$/;

  it.each(names)('gives inputs that the Action has, and runs nothing else: %s', (name) => {
    const { permissions, jobs } = parse(read(`examples/workflows/${name}`)) as Workflow;
    expect(permissions).toEqual({});
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? [job]);
    for (const { uses, run, with: given = {} } of steps) {
      expect(run).toBeUndefined();
      expect(uses).toMatch(used);
      const known = uses?.endsWith('nightly.yml@v1') ? shared.on.workflow_call : manifest;
      if (uses?.startsWith('copydesk/')) {
        expect(Object.keys(known.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      }
    }
  });

  it.each(names)('stands in the README or on the page about the night: %s', (name) => {
    const text = read(`examples/workflows/${name}`);
    expect([readme, read('docs/nightly.md')].some((page) => page.includes(text))).toBe(true);
  });

  it('that writes has the rights that the README says, and the other writes nothing', () => {
    const rights = (name: string) =>
      (parse(read(`examples/workflows/${name}`)) as Workflow).jobs.review?.permissions;
    expect(rights('review.yml')).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(Object.values(rights('read-only.yml') ?? {})).not.toContain('write');
  });
});

describe('the README', () => {
  const { commands } = describedProgram();
  const lines = blocks('sh')
    .flatMap((text) => text.split('\n'))
    .flatMap(
      (line) => /^(?:npx copydesk|node dist\/cli\.js) (.*?)(?:\s+#.*)?$/.exec(line)?.[1] ?? [],
    );

  it('shows commands with options that they have', () => {
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const [name, ...words] = line.split(' ');
      const command = commands.find((each) => each.name() === name);
      const known = command?.options.map(({ long }) => long);
      for (const word of words) if (word.startsWith('--')) expect(known, line).toContain(word);
      expect(command, line).toBeDefined();
    }
  });

  it('names no option that no command has', () => {
    const known = commands.flatMap(({ options }) => options.map(({ long }) => long));
    for (const [option] of readme.matchAll(/(?<=[`\s])--[a-z][a-z-]+/g)) {
      expect([...known, '--help']).toContain(option);
    }
  });

  it('says of each command what its --help says', () => {
    for (const command of commands) {
      expect(readme).toContain(command.description());
      expect(command.helpInformation().replaceAll(/\s+/g, ' ')).toContain(command.description());
    }
  });

  it('has configurations that can be used', () => {
    const configurations = blocks('yaml').filter((text) => /^(digests|links|rules):/.test(text));
    expect(configurations.length).toBeGreaterThan(3);
    for (const text of configurations) parseConfig(text, 'copydesk.yml');
  });

  it('links to files that are there', () => {
    const text = readme.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`]*`/g, '');
    const paths = [...text.matchAll(/(?:\]\(|src(?:set)?=")((?!https?:|#)[^)"#]+)/g)];
    expect(paths.length).toBeGreaterThan(8);
    for (const [, path = ''] of paths) {
      expect(existsSync(join(root, path)), path).toBe(true);
    }
  });
});
