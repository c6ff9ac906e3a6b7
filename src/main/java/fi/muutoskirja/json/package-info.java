/**
 * The JSON shapes of statements and commands.
 * What is stored and what is sent is written and read here, strictly and with a stable order of fields.
 * No meaning lives here: what a fact says, and whether it may be recorded, is for the capabilities.
 */
@NullMarked
package fi.muutoskirja.json;

import org.jspecify.annotations.NullMarked;
