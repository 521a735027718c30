import { expect, it } from 'vitest';
import { sliceOf } from '../../scripts/openapi-document.ts';

const document = {
  info: { title: 'An API', version: '1', description: 'Prose' },
  paths: {
    '/a': {
      get: {
        operationId: 'a/get',
        summary: 'Prose',
        responses: {
          '200': {
            description: 'Prose',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/a' } } },
          },
        },
      },
      delete: { operationId: 'a/delete', responses: {} },
    },
    '/b': { get: { operationId: 'b/get', responses: {} } },
  },
  components: {
    schemas: {
      a: {
        type: 'object',
        title: 'Prose',
        properties: {
          title: { type: 'string', nullable: true },
          description: { nullable: true, allOf: [{ $ref: '#/components/schemas/b' }] },
        },
      },
      b: { type: 'string', example: 'x', nullable: false },
      c: { type: 'string' },
    },
  },
};

it('keeps the operations and what they refer to, without prose, and sees each null', () => {
  const isNull = { enum: [null] };
  expect(sliceOf(document, ['a/get'])).toEqual({
    openapi: '3.0.3',
    info: { title: 'An API', version: '1' },
    paths: {
      '/a': {
        get: {
          operationId: 'a/get',
          responses: {
            '200': {
              content: { 'application/json': { schema: { $ref: '#/components/schemas/a' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        a: {
          type: 'object',
          properties: {
            title: { anyOf: [{ type: 'string' }, isNull] },
            description: { anyOf: [{ allOf: [{ $ref: '#/components/schemas/b' }] }, isNull] },
          },
        },
        b: { type: 'string' },
      },
    },
  });
});

it('fails where an operation is not there', () => {
  expect(() => sliceOf(document, ['a/get', 'a/gone'])).toThrow('no operation a/gone');
});
