/** "Did you mean …?": the closest of the words that would have been right, as a sentence. */
import { suggestion } from '../manifest/suggestion.ts';

/** ` Did you mean "pods"?`, or nothing when no candidate is close. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const closest = suggestion(word, [...candidates]);
  return closest === undefined ? '' : ` Did you mean "${closest}"?`;
}
