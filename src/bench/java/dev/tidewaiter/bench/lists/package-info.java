/**
 * Measures lists: how long their import takes and how much memory, the start on what is stored, and the search for many names by the
 * program as a shell starts it.
 *
 * <p><b>Owns</b> the page {@code lists.md}, which a run writes among the references and nobody has kept.
 */
@NullMarked
package dev.tidewaiter.bench.lists;

import org.jspecify.annotations.NullMarked;
