/** What `orca doctor` found out about one thing. */

export interface Finding {
  /** `missing` stops something; `optional` says what would be better. */
  readonly verdict: 'ok' | 'optional' | 'missing';
  readonly what: string;
  readonly detail: string;
}

export function ok(what: string, detail: string): Finding {
  return { verdict: 'ok', what, detail };
}

export function optional(what: string, detail: string): Finding {
  return { verdict: 'optional', what, detail };
}

export function missing(what: string, detail: string): Finding {
  return { verdict: 'missing', what, detail };
}
