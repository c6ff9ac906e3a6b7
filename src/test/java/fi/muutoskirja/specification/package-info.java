/**
 * What each command does, one class for each capability, given–when–then: every command of the ledger is accepted once and refused once here at least,
 * by the aggregate that Axon loads in the product. This is the place to read what a command is for.
 * The finer cases of a rule are with the rule's own tests, what follows from an event with those of its consequences.
 */
@NullMarked
package fi.muutoskirja.specification;

import org.jspecify.annotations.NullMarked;
