/**
 * The OpenAPI document that describes all of this.
 * Addresses are a resource, answers tell themselves by their records and Javadoc; nothing here knows a particular address.
 */
@NullMarked
package fi.muutoskirja.api.document;

import org.jspecify.annotations.NullMarked;
