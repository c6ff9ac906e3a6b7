/**
 * Commands: their names and schemas, who may send them, and how they are taken in and answered.
 * How the JSON of a command is read, and whether it is accepted, is not here.
 */
@NullMarked
package fi.muutoskirja.api.command;

import org.jspecify.annotations.NullMarked;
