/**
 * The REST interface under {@code /api/v1}: this package wires its rooms together and guards the way in.
 * What is asked and answered lives in the packages below, one for each thing that can be asked about.
 * Nothing is decided or folded here: questions go to the read sides, commands through the command door.
 */
@NullMarked
package fi.muutoskirja.api;

import org.jspecify.annotations.NullMarked;
