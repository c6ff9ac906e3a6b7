/**
 * Benchmarks that are kept: each measures something of ours against its limit in the same run.
 * They have a main of their own and are no tests; ratios count, not absolute figures.
 * Run them alone: never beside a build or a test.
 */
@NullMarked
package fi.muutoskirja.bench;

import org.jspecify.annotations.NullMarked;
