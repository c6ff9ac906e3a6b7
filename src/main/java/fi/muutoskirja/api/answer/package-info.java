/**
 * What every answer shares: its headers, how records become JSON, and where that differs from the records of the read sides.
 * Answers to particular questions live with their question.
 */
@NullMarked
package fi.muutoskirja.api.answer;

import org.jspecify.annotations.NullMarked;
