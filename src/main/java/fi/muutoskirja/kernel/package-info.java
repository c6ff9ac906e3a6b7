/**
 * The words every other room speaks: acts, facts, statements, dates, sources, authorities, objections, and the history that folds them.
 * Plain Java and nothing else: no framework, no clock, no random, no JSON, no SQL.
 * What a municipality is, or how a reform goes, is not known here.
 */
@NullMarked
package fi.muutoskirja.kernel;

import org.jspecify.annotations.NullMarked;
