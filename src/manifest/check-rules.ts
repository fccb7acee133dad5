/** Rules on checks that a schema cannot say. */
import type { WrittenCheck } from '../api/manifests.generated.ts';
import type { Complaint } from './explanation.ts';
import type { FieldPath } from './field-path.ts';
import { schemaComplaints } from './value-schema.ts';

/** What is wrong with the checks that stand at `path`. */
export function checkComplaints(
  checks: readonly WrittenCheck[] = [],
  path: FieldPath = ['spec', 'checks'],
): readonly Complaint[] {
  return checks.flatMap(({ jsonSchema }, index) =>
    jsonSchema === undefined
      ? []
      : schemaComplaints(jsonSchema.schema, [...path, index, 'jsonSchema', 'schema']),
  );
}
