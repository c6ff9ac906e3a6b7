/**
 * The files of the log under {@code /log/} as outsiders' programs fetch them, and what is asked of the log under {@code /api/v1/log/}.
 * What is in them is made in {@code signing}; no file outside the log can be had here.
 */
@NullMarked
package fi.muutoskirja.api.log;

import org.jspecify.annotations.NullMarked;
