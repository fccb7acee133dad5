/** What test runners report, as real ones wrote it; for those that not every machine has, it was recorded. */
import { describe, expect, it } from 'vitest';
import {
  CargoCounts,
  countsInJson,
  countsInJunit,
  GoCounts,
  goEvent,
} from '../../../src/worker/checks/test-reports.ts';

describe('the JSON of vitest and jest', () => {
  it('tells what passed, failed and was left out (jest 30.5.2)', () => {
    const report =
      '{"numFailedTestSuites":1,"numFailedTests":1,"numPassedTestSuites":0,"numPassedTests":1,"numPendingTestSuites":0,"numPendingTests":1,"numRuntimeErrorTestSuites":0,"numTodoTests":1,"numTotalTestSuites":1,"numTotalTests":4,"openHandles":[]}';
    expect(countsInJson(report)).toEqual({ passed: 1, failed: 1, skipped: 2 });
  });

  it('is none where a count is missing or no count', () => {
    const reports = ['', '[]', 'null', '{"numPassedTests":1}', '{"numPassedTests":-1,"numFailedTests":0}'];
    expect(reports.map(countsInJson)).toEqual(reports.map(() => undefined));
    expect(countsInJson('{"numPassedTests":"1","numFailedTests":0}')).toBeUndefined();
  });
});

describe('JUnit', () => {
  it('tells tests from what they say (Node 20.20.2)', () => {
    const report = `<?xml version="1.0" encoding="utf-8"?>
<testsuites>
	<testcase name="a &lt;b>&amp;&amp;quot;c" time="0.018343" classname="test"/>
	<!-- pass 5 &#45;&#45; <testcase name="x"/> -->
	<testsuite name="s" time="0.019653" disabled="0" errors="0" tests="4" failures="1" skipped="2" hostname="vm">
		<testcase name="x" time="0.000725" classname="test"/>
		<testcase name="y" time="0.000261" classname="test">
			<skipped type="skipped" message="true"/>
		</testcase>
		<testcase name="f" time="0.000710" classname="test" failure="boom &lt;x> ]]>">
			<failure type="testCodeFailure" message="boom &lt;x> ]]>">
[Error [ERR_TEST_FAILURE]: boom &lt;x> ]]>]
			</failure>
		</testcase>
	</testsuite>
	<testcase name="/tmp/nt/b.test.mjs" time="0.775148" classname="test"/>
	<!-- tests 6 -->
</testsuites>
`;
    expect(countsInJunit(report, (name) => name.endsWith('.mjs'))).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
    });
    expect(countsInJunit(report)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it('knows an empty report from a broken one (pytest 9.0.3)', () => {
    const empty =
      '<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="0" skipped="0" tests="0" time="0.540" hostname="vm" /></testsuites>';
    expect(countsInJunit(empty)).toEqual({ passed: 0, failed: 0, skipped: 0 });
    expect(countsInJunit('')).toBeUndefined();
    expect(countsInJunit('<testsuites><testcase name="a"/>')).toBeUndefined();
  });
});

it('counts the events of go, and shows what they print (Go 1.19.8)', () => {
  const lines = [
    '{"Time":"2026-11-28T00:50:04.88Z","Action":"run","Package":"example.com/x","Test":"TestA"}',
    '{"Time":"2026-11-28T00:50:04.88Z","Action":"output","Package":"example.com/x","Test":"TestA","Output":"=== RUN   TestA\\n"}',
    '{"Time":"2026-11-28T00:50:04.88Z","Action":"pass","Package":"example.com/x","Test":"TestA/sub","Elapsed":0}',
    '{"Time":"2026-11-28T00:50:04.88Z","Action":"pass","Package":"example.com/x","Test":"TestA","Elapsed":0}',
    '{"Time":"2026-11-28T00:50:04.88Z","Action":"skip","Package":"example.com/x","Test":"TestB","Elapsed":0}',
    '{"Time":"2026-11-28T00:50:04.88Z","Action":"fail","Package":"example.com/x","Test":"TestC","Elapsed":0}',
    '{"Time":"2026-11-28T00:50:04.89Z","Action":"fail","Package":"example.com/x","Elapsed":0.021}',
    '# example.com/x',
    '{"no event": 1}',
  ];
  const counts = new GoCounts();
  for (const line of lines) {
    const event = goEvent(line);
    if (event !== undefined) counts.add(event);
  }
  expect(counts.total).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

it('sums what cargo says of each test program (Rust 1.95.0)', () => {
  const lines = [
    'test a ... ok',
    'test result: FAILED. 1 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.48s',
    '   Doc-tests x',
    'test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s',
    '  test result: ok. 9 passed; 0 failed; 0 ignored;',
  ];
  const counts = new CargoCounts();
  for (const line of lines) counts.add(line);
  expect(counts.total).toEqual({ passed: 3, failed: 1, skipped: 1 });
});
