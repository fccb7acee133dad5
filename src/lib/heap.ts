/** How much memory a process that stays may take beyond what it holds. */
import { setFlagsFromString } from 'node:v8';

/** Collects before the heap has grown by half, where V8 would let it double. */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
