/** The part of a record that every declared object has. */
import type { DesiredObject } from '../../api/desired.ts';
import { type Kind, uidFor } from '../../api/names.ts';
import type { RecordedObject } from '../../api/recorded.ts';
import type { Timestamp } from '../../api/time.ts';

/** The config commit and the moment of this pass: those of an object's first appearance, when it has no record yet. */
export interface Birth {
  readonly commit: string;
  readonly at: Timestamp;
}

/** Identity, generation and spec after a declaration; every change of the spec is a generation. */
export function declaredObject<Spec>(
  kind: Kind,
  birth: Birth,
  { declared, record }: { declared: DesiredObject<Spec>; record: RecordedObject<Spec> | undefined },
): RecordedObject<Spec> {
  return {
    project: declared.project,
    name: declared.name,
    uid: record?.uid ?? uidFor(kind, declared.project, declared.name, birth.commit),
    generation: (record?.generation ?? 0) + (record?.specHash === declared.specHash ? 0 : 1),
    labels: declared.labels,
    source: declared.source,
    spec: declared.spec,
    specHash: declared.specHash,
    createdAt: record?.createdAt ?? birth.at,
    conditions: record?.conditions ?? [],
  };
}
