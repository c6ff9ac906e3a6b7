/**
 * The OpenAPI document that describes all of this.
 * The text itself is a resource; nothing here knows a particular address.
 */
@NullMarked
package fi.muutoskirja.api.document;

import org.jspecify.annotations.NullMarked;
