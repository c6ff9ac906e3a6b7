/**
 * What is found of entries when they are recorded, and when the rules are asked again of all that is known.
 * The rules themselves are tested with their capabilities.
 */
@NullMarked
package fi.muutoskirja.findings;

import org.jspecify.annotations.NullMarked;
