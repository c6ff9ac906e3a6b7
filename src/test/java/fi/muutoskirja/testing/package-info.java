/**
 * What tests of every room tell their stories with: a ledger held in memory, and commands in few words.
 * Nothing here stands in for a rule: commands are decided by the same deciders as in the product.
 */
@NullMarked
package fi.muutoskirja.testing;

import org.jspecify.annotations.NullMarked;
