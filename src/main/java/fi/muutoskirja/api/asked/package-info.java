/**
 * What a request asks for: its query parameters, the day and the moment of knowledge, the language.
 * What is answered is not here.
 */
@NullMarked
package fi.muutoskirja.api.asked;

import org.jspecify.annotations.NullMarked;
