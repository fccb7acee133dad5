/** `orca reconcile` that kills itself: ORCA_DIES is `before` or `after`, and the number or the name of the call of a port. */
import { environment, readSettings } from '../../src/cli/settings.ts';
import { openReconciler } from '../../src/cli/wire.ts';
import { reconcileUntilSettled } from '../../src/reconciler/loop.ts';
import { type Moment, mortal } from './mortal.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const wiring = await openReconciler(await readSettings({}, environment(), process.cwd()), quiet);
const { ports, calls } = mortal(wiring.ports, momentIn(environment().ORCA_DIES), () =>
  process.kill(process.pid, 'SIGKILL'),
);
await reconcileUntilSettled(ports, { ...wiring.loop, signal: new AbortController().signal });
process.stdout.write(`${JSON.stringify(calls)}\n`);
await wiring.close();
process.exit(0);

function momentIn(text = ''): Moment | undefined {
  const [when, call = ''] = text.split(' ');
  if (when !== 'before' && when !== 'after') return undefined;
  return { when, call: /^\d+$/.test(call) ? Number(call) : call };
}
