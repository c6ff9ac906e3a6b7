@NullMarked
package fi.muutoskirja.auditor.verify;

import org.jspecify.annotations.NullMarked;
