/** A value of a JSON document. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** As much of an OpenAPI 3.0 document as the slice is made from. */
interface OpenApi {
  info: JsonObject;
  paths: { [path: string]: JsonObject };
  components: { [kind: string]: { [name: string]: Json } };
}

/** The operations that the Action may call, those of its tests, and what a retry may ask for. */
const slicedOperations = [
  'git/create-blob',
  'git/create-commit',
  'git/create-tree',
  'git/get-blob',
  'git/get-tree',
  'issues/create',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/update',
  'issues/update-comment',
  'meta/root',
  'pulls/create',
  'pulls/create-reply-for-review-comment',
  'pulls/create-review',
  'pulls/delete-pending-review',
  'pulls/delete-review-comment',
  'pulls/get',
  'pulls/get-review-comment',
  'pulls/list-comments-for-review',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'pulls/submit-review',
  'pulls/update',
  'pulls/update-review-comment',
  'rate-limit/get',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-commit',
  'repos/get-content',
  'users/get-authenticated',
] as const;

const methods = ['get', 'post', 'patch', 'put', 'delete'];

/**
 * The description of these operations and of all they refer to, without prose and examples. OpenAPI
 * 3.0 writes `nullable` beside `$ref`, `allOf` or nothing, where validators of JSON Schema do not see
 * it: here each becomes a choice between the schema and null.
 */
export function sliceOf(
  document: OpenApi,
  operations: readonly string[] = slicedOperations,
): JsonObject {
  const paths: JsonObject = {};
  const missing = new Set(operations);
  for (const [path, item] of Object.entries(document.paths)) {
    const kept: JsonObject = {};
    for (const method of methods) {
      const operation = item[method];
      if (!isObject(operation) || typeof operation.operationId !== 'string') continue;
      if (!missing.delete(operation.operationId)) continue;
      kept[method] = cleaned(pick(operation, operationKeys));
    }
    if (Object.keys(kept).length > 0) paths[path] = kept;
  }
  if (missing.size > 0) throw new Error(`no operation ${[...missing].join(', ')}`);
  return {
    openapi: '3.0.3',
    info: pick(document.info, ['title', 'version', 'license']),
    paths,
    components: referred(document, paths),
  };
}

const operationKeys = ['operationId', 'parameters', 'requestBody', 'responses'];

/** The components that a value refers to, and those that they refer to. */
function referred(document: OpenApi, value: Json): JsonObject {
  const components: Record<string, JsonObject> = {};
  const queue = referencesIn(value);
  for (let reference = queue.pop(); reference; reference = queue.pop()) {
    const [, , kind = '', name = ''] = reference.split('/');
    const found = components[kind] ?? {};
    components[kind] = found;
    if (name in found) continue;
    const component = cleaned(document.components[kind]?.[name] ?? null);
    found[name] = component;
    queue.push(...referencesIn(component));
  }
  return sorted(Object.fromEntries(Object.entries(components).map(([k, v]) => [k, sorted(v)])));
}

function referencesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

/** Prose, examples, and what says something to other tools only. */
const droppedKeys = new Set([
  'description',
  'example',
  'examples',
  'title',
  'externalDocs',
  'headers',
]);

/** Under these, keys are names that the API gives, and none is to be dropped. */
const namesBelow = new Set(['properties', 'responses', 'content', 'patternProperties']);

function cleaned(value: Json, keysAreNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => cleaned(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value)
    .filter(([key]) => keysAreNames || (!droppedKeys.has(key) && !key.startsWith('x-')))
    .map(([key, inner]) => [key, cleaned(inner, !keysAreNames && namesBelow.has(key))] as const);
  const result: JsonObject = Object.fromEntries(kept);
  return keysAreNames || result.nullable === undefined ? result : withoutNullable(result);
}

function withoutNullable({ nullable, ...schema }: JsonObject): JsonObject {
  if (nullable !== true) return schema;
  return { anyOf: [schema, { enum: [null] }] };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pick(from: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
}

function sorted(from: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(from).sort(([a], [b]) => (a < b ? -1 : 1)));
}
