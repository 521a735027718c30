import * as z from 'zod';
import type { RuleInfo } from '../rules/engine/rule.ts';
import type { KnownKeys } from './explain.ts';
import { configSchema } from './schema.ts';

/** A JSON Schema, draft 7. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema (draft 7, which editors read best) of the configuration file, with the options of
 * the rules.
 */
export function configJsonSchema(rules: readonly RuleInfo[]): JsonSchema {
  return z.toJSONSchema(configSchema(rules), {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  });
}

/**
 * Finds in a JSON Schema which keys the mapping at a path may have, whichever alternative it is.
 */
export function knownKeys(schema: JsonSchema): KnownKeys {
  return (path) => {
    let schemas = alternatives(schema);
    for (const key of path)
      schemas = schemas.flatMap((each) => below(each, key)).flatMap(alternatives);
    return schemas.flatMap((each) => Object.keys(each.properties ?? {}));
  };
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf ? schema.anyOf.filter(isSchema).flatMap(alternatives) : [schema];
}

function below(schema: JsonSchema, key: PropertyKey): JsonSchema[] {
  const { items, properties } = schema;
  const child =
    typeof key === 'number'
      ? Array.isArray(items)
        ? items[key]
        : items
      : properties?.[String(key)];
  return [child].filter(isSchema);
}

function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null;
}
