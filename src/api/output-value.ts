/** What one task leaves for another: values by name, as they are recorded and handed on. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Plain, redacted and bounded by whoever made it; still what an agent wrote. */
export type OutputValue = { readonly text: string } | { readonly json: Json };

export type OutputValues = Readonly<Record<string, OutputValue>>;
