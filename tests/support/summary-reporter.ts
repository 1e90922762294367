import { appendFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Counts what passed and failed: one closing line, or, when several runs are added up, a line in TEST_COUNTS_FILE. */
class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const states = tests.map((test) => test.result().state);
    const broken = modules.flatMap((module) => module.errors()).length + unhandled.length;
    const passed = states.filter((state) => state === 'passed').length;
    const failed = states.filter((state) => state !== 'passed').length + broken;
    const sum = process.env['TEST_COUNTS_FILE'];
    if (sum !== undefined) appendFileSync(sum, `${passed} ${failed}\n`);
    else process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }
}

export default SummaryReporter;
