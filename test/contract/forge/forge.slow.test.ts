/** The contract of a forge where each step of it starts programs. */
import { localHttpWorld } from '../../support/forges.ts';
import { forgeContract } from './forge-contract.ts';

forgeContract('local, over HTTP', localHttpWorld);
