/**
 * What every answer shares: headers, dates, sources, authorities, and the spelling of closed vocabularies.
 * Answers to particular questions live with their question.
 */
@NullMarked
package fi.muutoskirja.api.answer;

import org.jspecify.annotations.NullMarked;
