/**
 * One reform from its first mandate to its last report: aims, criteria, models, targets, unknowns.
 * Nothing here changes a structure: what a model would change stays with the model.
 */
@NullMarked
package fi.muutoskirja.reform;

import org.jspecify.annotations.NullMarked;
