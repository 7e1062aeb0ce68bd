package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.snapshot.ListChanges.Extent;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a list if it were imported now.
 *
 * @param outcome what would become of it
 * @param changes how much would change against the edition in force; null where none is, or the list would not come into force
 */
public record ForeseenList(ImportedList outcome, @Nullable Extent changes) {}
