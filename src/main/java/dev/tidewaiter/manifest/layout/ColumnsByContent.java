package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a field to columns whose heading is unknown or missing, where their cells tell it. */
final class ColumnsByContent {

    private final Headings headings;
    private final ColumnDraft draft;

    ColumnsByContent(Headings headings, ColumnDraft draft) {
        this.headings = headings;
        this.draft = draft;
    }

    /** @param added columns that an earlier check wrote */
    void assign(Set<Integer> added) {
        for (var entry : draft.profiles().entrySet()) {
            int column = entry.getKey();
            var profile = entry.getValue();
            if (profile.isEmpty()
                    || draft.isTaken(column)
                    || headings.meaning(draft.heading(column)) != null
                    || added.contains(column)) {
                continue;
            }
            var field = fieldByContent(profile);
            if (field != null) {
                draft.add(column, field, null);
                draft.ask("Column %s: the heading is not understood. Its cells look like %s and were read as such."
                        .formatted(draft.named(column), Field.titles(List.of(field))));
            }
        }
    }

    private @Nullable Field fieldByContent(ColumnProfile profile) {
        if (profile.looksLikeCodes() && !draft.holds(Field.HS) && profile.filled() > 1) {
            return Field.HS;
        }
        if (profile.looksLikeCompanies()) {
            return Field.PARTY_NAME;
        }
        if (profile.looksLikeCountries() && !draft.holds(Field.DESTINATION)) {
            return Field.DESTINATION;
        }
        return profile.looksLikeText() && !draft.holds(Field.DESCRIPTION) ? Field.DESCRIPTION : null;
    }
}
