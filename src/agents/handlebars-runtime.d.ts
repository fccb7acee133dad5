/** Types of the half of Handlebars that only renders; its package has none for it. */
declare module 'handlebars/runtime.js' {
  const runtime: { template(compiled: object): (variables: unknown) => string };
  export = runtime;
}
