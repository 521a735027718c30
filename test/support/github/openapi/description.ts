import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A schema, or a reference to one. */
export type Schema = { [key: string]: unknown };

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

export interface Operation {
  operationId: string;
  parameters: Parameter[];
  /** Of the JSON body, where there is one. */
  requestSchema?: Schema;
  requestRequired: boolean;
  /** Of a JSON answer, by status. */
  responseSchemas: Map<number, Schema>;
}

/** An operation with what a path says in the places of its `{names}`. */
export interface Match {
  operation: Operation;
  parts: Record<string, string>;
}

interface RawOperation {
  operationId: string;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: RawContent };
  responses: Record<string, { $ref: string } | { content?: RawContent }>;
}

type RawContent = { 'application/json'?: { schema: Schema } };

interface Slice {
  paths: Record<string, Record<string, RawOperation>>;
  components: Record<string, Record<string, unknown>>;
}

/** The operations of the slice; `components` is what their schemas refer to. */
export interface Description {
  components: Slice['components'];
  /** The operation for a request; a path without its query. */
  find(method: string, path: string): Match | undefined;
}

/** Reads the slice of GitHub's OpenAPI description that `scripts/openapi-slice.ts` wrote. */
export function readDescription(): Description {
  const path = join(import.meta.dirname, 'slice.json');
  const slice = JSON.parse(readFileSync(path, 'utf8')) as Slice;
  const routes = Object.entries(slice.paths)
    .map(([template, item]) => ({ matcher: matcherOf(template), template, item }))
    // A fixed word goes before a name in the same place: `comments` before `{pull_number}`.
    .sort((a, b) => (a.template.replaceAll('{', '~') < b.template.replaceAll('{', '~') ? -1 : 1));
  return {
    components: slice.components,
    find(method, path) {
      for (const { matcher, item } of routes) {
        const found = matcher.exec(path);
        const raw = found && item[method.toLowerCase()];
        if (!raw) continue;
        const parts = Object.entries(found.groups ?? {}).map(
          ([name, text]) => [name, decode(text)] as const,
        );
        return { operation: operationOf(raw, slice), parts: Object.fromEntries(parts) };
      }
      return undefined;
    },
  };
}

/** Most names stand for one segment; those of a file or of a range of refs may have slashes. */
function matcherOf(template: string): RegExp {
  const source = template
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{(\w+)\}/g, (_, name: string) =>
      /^(?:path|basehead|ref)$/.test(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
    );
  return new RegExp(`^${source}$`);
}

function decode(text: string | undefined): string {
  return decodeURIComponent(text ?? '');
}

function operationOf(raw: RawOperation, { components }: Slice): Operation {
  function follow<Value>(value: Value | { $ref: string }): Value {
    if (!(value instanceof Object && '$ref' in value)) return value;
    const [, , kind = '', name = ''] = value.$ref.split('/');
    return components[kind]?.[name] as Value;
  }
  const json = (content: RawContent | undefined) => content?.['application/json']?.schema;
  const requestSchema = json(raw.requestBody?.content);
  return {
    operationId: raw.operationId,
    parameters: (raw.parameters ?? []).map((parameter) => follow<Parameter>(parameter)),
    ...(requestSchema ? { requestSchema } : {}),
    requestRequired: raw.requestBody?.required ?? false,
    responseSchemas: new Map(
      Object.entries(raw.responses).flatMap(([status, response]) => {
        const schema = json(follow<{ content?: RawContent }>(response)?.content);
        return schema ? [[Number(status), schema] as const] : [];
      }),
    ),
  };
}
