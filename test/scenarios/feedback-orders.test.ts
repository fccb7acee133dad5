/** Whatever order things happen in, each word on a pull request is taken up once and answered once. */
import { describe, test } from 'vitest';
import { checkFeedbackOrders, FEEDBACK_STORIES } from '../support/feedback-orders.ts';

describe('in forty random orders, deaths and late listings among them', () => {
  test.each(Object.entries(FEEDBACK_STORIES))('%s', (_, story) => checkFeedbackOrders(story, 40), 120_000);
});
