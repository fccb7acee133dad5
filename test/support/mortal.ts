/** Ports whose process dies before or after one of its calls, as by kill -9: nothing of it happens any more. */
export interface Moment {
  /** Zero-based, among all calls of this process; or the first call of that name, `port.method`. */
  readonly call: number | string;
  readonly when: 'before' | 'after';
}

export interface Mortal<P> {
  readonly ports: P;
  readonly death: Promise<'dead'>;
  /** `port.method` of each call so far. */
  readonly calls: readonly string[];
}

const NEVER = new Promise<never>(() => undefined);

/** `die` is what death is: nothing for a process that only seems to die, SIGKILL for a real one. */
export function mortal<P extends object>(
  ports: P,
  moment?: Moment,
  die: () => void = () => undefined,
): Mortal<P> {
  const calls: string[] = [];
  let isDead = false;
  let told: (dead: 'dead') => void = () => undefined;
  const death = new Promise<'dead'>((resolve) => {
    told = resolve;
  });
  function end(): Promise<never> {
    isDead = true;
    die();
    told('dead');
    return NEVER;
  }
  async function through(name: string, call: () => unknown): Promise<unknown> {
    if (isDead) return NEVER;
    const index = calls.push(name) - 1;
    const isIt = moment?.call === index || (moment?.call === name && calls.indexOf(name) === index);
    if (isIt && moment.when === 'before') return end();
    const answer = await call();
    if (isDead) return NEVER;
    return isIt ? end() : answer;
  }
  const guarded = Object.entries(ports).map(([port, methods]) => [
    port,
    isQuiet(port) ? methods : wrapped(port, methods, through),
  ]);
  return { ports: Object.fromEntries(guarded), death, calls };
}

/** What neither pass nor chore waits for: it is for people, reads a clock, or comes when all passes are over. */
const ASIDE: readonly string[] = [
  ...['executor.output', 'lease.foresee', 'lease.mayAct', 'lease.release'],
  ...['configForge.proposal', 'configForge.propose'],
];

/** Neither touches the world. */
function isQuiet(port: string): boolean {
  return port === 'clock' || port === 'log';
}

function wrapped(
  port: string,
  methods: object,
  through: (name: string, call: () => unknown) => Promise<unknown>,
) {
  return new Proxy(methods, {
    get(target, method) {
      const value: unknown = Reflect.get(target, method);
      const name = `${port}.${String(method)}`;
      if (typeof value !== 'function' || ASIDE.includes(name)) return value;
      return (...args: unknown[]) => through(name, () => value.apply(target, args));
    },
  });
}

/** `port.method` of everything that a pass or a chore may call. */
export function callsOf(ports: object): readonly string[] {
  return Object.entries(ports)
    .filter(([port]) => !isQuiet(port))
    .flatMap(([port, methods]) =>
      Object.entries(methods)
        .filter(([method, value]) => typeof value === 'function' && !ASIDE.includes(`${port}.${method}`))
        .map(([method]) => `${port}.${method}`),
    )
    .sort();
}
