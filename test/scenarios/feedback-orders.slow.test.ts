/** The same as feedback-orders, a thousand times each. */
import { describe, test } from 'vitest';
import { checkFeedbackOrders, FEEDBACK_STORIES } from '../support/feedback-orders.ts';

describe('in a thousand random orders, deaths and late listings among them', () => {
  test.each(Object.entries(FEEDBACK_STORIES))(
    '%s',
    (_, story) => checkFeedbackOrders(story, 1000),
    3_600_000,
  );
});
