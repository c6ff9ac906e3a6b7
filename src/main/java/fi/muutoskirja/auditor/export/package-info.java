/**
 * Bundles: everything that an outsider needs to check a log and to read what it says, in one file or directory.
 * What is found is copied as it is, right or wrong; to judge it is the business of {@code verify}.
 */
@NullMarked
package fi.muutoskirja.auditor.export;

import org.jspecify.annotations.NullMarked;
