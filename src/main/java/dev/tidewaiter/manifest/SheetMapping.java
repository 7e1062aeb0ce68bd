package dev.tidewaiter.manifest;

import dev.tidewaiter.shipment.Field;
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
 */
public record SheetMapping(
        String sheet, int headerRow, Map<Field, String> columns, List<String> unmapped, List<String> questions) {

    public SheetMapping {
        columns = Map.copyOf(columns);
        unmapped = List.copyOf(unmapped);
        questions = List.copyOf(questions);
    }
}
