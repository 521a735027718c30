import picomatch from 'picomatch/posix.js';
import type { DigestConfig, RuleInfo } from './config.ts';
import type { Fault } from './problem.ts';
import { compileFormat } from './format.ts';
import { ruleSettings } from './rule-settings.ts';
import type { WrittenDigest, WrittenRules } from './schema.ts';

/** A digest ready for use, or what is wrong with it; the paths of the faults begin at the digest. */
export type ResolvedDigest = { digest: DigestConfig } | { faults: readonly Fault[] };

/** Compiles a digest of the configuration: its patterns, its format and the settings of all its rules. */
export function resolveDigest(
  written: WrittenDigest,
  topRules: WrittenRules,
  rules: readonly RuleInfo[],
): ResolvedDigest {
  const compiled = compileFormat(written);
  if ('faults' in compiled) return compiled;
  const { files, exclude = [] } = written;
  const included = picomatch(files);
  // Who leaves a folder out means its hidden files too.
  const excluded = picomatch(exclude, { dot: true });
  return {
    digest: {
      files,
      exclude,
      matches: (path) => included(path) && !excluded(path),
      format: compiled.format,
      rules: ruleSettings(rules, topRules, written.rules ?? {}),
    },
  };
}
