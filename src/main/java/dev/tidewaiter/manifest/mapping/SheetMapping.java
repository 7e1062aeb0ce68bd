package dev.tidewaiter.manifest.mapping;

import dev.tidewaiter.shipment.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which column or labelled cell of a sheet holds which field.
 *
 * @param sheet     the sheet's name
 * @param headerRow the row of the (last) heading, as a spreadsheet shows it; 0 when the sheet has none
 * @param columns   field to column letters, such as {@code C}; or to one cell, such as {@code B5}, for a labelled value
 * @param unmapped  headings that no field was given to, with their column, such as {@code "K: Remarks"}
 * @param questions headings whose meaning is unsure, each a sentence that says what was assumed
 * @param places    the same columns and cells of the first table one by one, each with how sure its meaning is
 */
public record SheetMapping(
        String sheet,
        int headerRow,
        Map<Field, String> columns,
        List<String> unmapped,
        List<String> questions,
        List<PlaceRead> places) {

    public SheetMapping {
        // in the order of the fields: one cell may hold several, and they are told alike in every run
        var inOrder = new EnumMap<Field, String>(Field.class);
        inOrder.putAll(columns);
        columns = Collections.unmodifiableMap(inOrder);
        unmapped = List.copyOf(unmapped);
        questions = List.copyOf(questions);
        places = List.copyOf(places);
    }

    /** The columns in whose dates the month comes first. */
    List<String> monthFirst() {
        return places.stream()
                .filter(place -> place.isColumn() && place.monthFirst())
                .map(PlaceRead::place)
                .distinct()
                .toList();
    }

    /** The same mapping, with something more to be known. */
    public SheetMapping noting(String sentence) {
        var all = new ArrayList<>(questions);
        all.add(sentence);
        return new SheetMapping(sheet, headerRow, columns, unmapped, all, places);
    }
}
