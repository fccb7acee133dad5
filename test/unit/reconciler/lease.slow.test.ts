/** The same as lease.test.ts, in more schedules. */
import { leaseSchedules } from './lease-schedules.ts';

leaseSchedules(20_000);
