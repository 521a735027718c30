import { schema as official } from '@octokit/graphql-schema';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { pullRequestStateQuery } from '../../../src/adapters/github/conversation.ts';
import { textsQuery } from '../../../src/adapters/github/repository.ts';

const schema = buildSchema(official.idl, { assumeValid: true, assumeValidSDL: true });

describe('a query', () => {
  it.each([
    ['for a pull request', pullRequestStateQuery],
    ['for one text', textsQuery(1)],
    ['for a hundred texts', textsQuery(100)],
    ['for the sizes of two', textsQuery(2, 'size')],
  ])('%s is one that GitHub’s schema allows', (_name, query) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });
});
