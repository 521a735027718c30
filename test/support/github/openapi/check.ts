import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { type Description, type Operation, readDescription, type Schema } from './description.ts';

/** A request to REST, as it came. */
export interface RestRequest {
  method: string;
  url: URL;
  headers: Record<string, string | undefined>;
  /** Parsed; undefined where there was none. */
  body: unknown;
}

export interface RequestCheck {
  /** As the description names it, such as `pulls/create-review`; undefined where it has none. */
  operation: string | undefined;
  /** What the description says against the request. */
  violations: string[];
}

/** Holds requests and answers against GitHub's own description. */
export interface Checker {
  request(request: RestRequest): RequestCheck;
  /** What the description says against an answer. GitHub's own examples are not free of that. */
  response(request: Pick<RestRequest, 'method' | 'url'>, status: number, body: unknown): string[];
}

export function theChecker(): Checker {
  checker ??= newChecker();
  return checker;
}

// Compiling what it validates with takes longer than most tests: once for all servers of a test file.
let checker: Checker | undefined;

function newChecker(): Checker {
  const description = readDescription();
  const validators = validatorsOf(description);

  return {
    request({ method, url, headers, body }) {
      const found = description.find(method, url.pathname);
      if (!found) {
        return {
          operation: undefined,
          violations: [`the slice of GitHub's description has no ${method} ${url.pathname}`],
        };
      }
      const { operation, parts } = found;
      const query = Object.fromEntries(url.searchParams);
      return {
        operation: operation.operationId,
        violations: [
          ...parameterProblems(operation, parts, query, validators),
          ...bodyProblems(operation, body, validators),
          ...headerProblems(headers),
        ].map((problem) => `${operation.operationId}: ${problem}`),
      };
    },
    response({ method, url }, status, body) {
      const operation = description.find(method, url.pathname)?.operation;
      const schema = operation?.responseSchemas.get(status);
      if (!operation || !schema) return [];
      return validators
        .problems(schema, body, 'loose')
        .map((problem) => `${operation.operationId} ${status}: ${problem}`);
    },
  };
}

interface Validators {
  problems(schema: Schema, value: unknown, how: 'loose' | 'strict'): string[];
}

function validatorsOf({ components }: Description): Validators {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
  // Both packages are CommonJS: the function is the module, and its `default` too.
  (addFormats as unknown as (to: Ajv) => void)(ajv);
  // GitHub's own, for `owner/name`.
  ajv.addFormat('repo.nwo', true);
  ajv.addSchema({ $id: 'https://openapi.example/', components });
  const compiled = new Map<Schema, ValidateFunction>();
  return {
    problems(schema, value, how) {
      const validate =
        compiled.get(schema) ?? ajv.compile(absolute(how === 'strict' ? closed(schema) : schema));
      compiled.set(schema, validate);
      if (validate(value)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${instancePath || 'body'} ${message} ${JSON.stringify(params)}`,
      );
    },
  };
}

/** References that lead into the components, wherever the schema itself stands. */
function absolute<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  return JSON.parse(text.replaceAll('"#/components/', '"https://openapi.example/#/components/'));
}

/**
 * Objects with known properties only. GitHub ignores what it does not know, and a misspelt property
 * would go unnoticed.
 */
function closed(value: unknown): Schema {
  const close = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(close);
    if (!(inner instanceof Object)) return inner;
    const entries = Object.entries(inner).map(([key, below]) => [key, close(below)] as const);
    const schema = Object.fromEntries(entries);
    const open =
      schema.type === 'object' && schema.properties && !('additionalProperties' in schema);
    return open ? { ...schema, additionalProperties: false } : schema;
  };
  return close(value) as Schema;
}

function parameterProblems(
  operation: Operation,
  parts: Record<string, string>,
  query: Record<string, string>,
  validators: Validators,
): string[] {
  const problems: string[] = [];
  const known = new Set<string>();
  for (const { name, in: where, required, schema } of operation.parameters) {
    if (where === 'header') continue;
    known.add(name);
    const text = (where === 'path' ? parts : query)[name];
    if (text === undefined) {
      if (required) problems.push(`the parameter '${name}' is missing`);
      continue;
    }
    const isNumber = schema.type === 'integer' || schema.type === 'number';
    const value = isNumber && /^-?\d+$/.test(text) ? Number(text) : text;
    const found = validators.problems(schema, value, 'loose');
    problems.push(...found.map((problem) => `the parameter '${name}': ${problem}`));
  }
  const unknown = Object.keys(query).filter((name) => !known.has(name));
  return [...problems, ...unknown.map((name) => `there is no parameter '${name}'`)];
}

function bodyProblems(operation: Operation, body: unknown, validators: Validators): string[] {
  if (!operation.requestSchema) return body === undefined ? [] : ['there is no body'];
  if (body === undefined) return operation.requestRequired ? ['the body is missing'] : [];
  return validators.problems(operation.requestSchema, body, 'strict');
}

/** GitHub refuses requests without a user agent, and versions that it does not know. */
function headerProblems(headers: Record<string, string | undefined>): string[] {
  const version = headers['x-github-api-version'];
  return [
    ...(headers['user-agent'] ? [] : ['there is no user agent']),
    ...(version === undefined || /^20\d\d-\d\d-\d\d$/.test(version) ? [] : [`version ${version}`]),
  ];
}
