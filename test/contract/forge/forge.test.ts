/** The contract of a forge, on each of them. */
import { githubWorld, localHttpWorld, localPathWorld } from '../../support/forges.ts';
import { forgeContract } from './forge-contract.ts';

forgeContract('local, by path', localPathWorld);
forgeContract('local, over HTTP, without a git program', () => localHttpWorld('isomorphic'));
forgeContract('github', githubWorld);
