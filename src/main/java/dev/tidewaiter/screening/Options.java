package dev.tidewaiter.screening;

import dev.tidewaiter.rulebook.model.AsOf;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may choose that changes an answer. All of it is in the fingerprint.
 *
 * @param asOf   which day decides what law applies
 * @param whyNot whether lines also say what came near and why it was not flagged
 * @param listsAsOf the day as of which lists were chosen; null for those in force
 * @param unreadLists the names of files that were given as lists and could not be read, so that nothing was held against them
 */
public record Options(AsOf asOf, boolean whyNot, @Nullable LocalDate listsAsOf, List<String> unreadLists) {

    public Options {
        unreadLists = List.copyOf(unreadLists);
    }

    /** Against the lists in force. */
    public Options(AsOf asOf, boolean whyNot) {
        this(asOf, whyNot, null, List.of());
    }
}
