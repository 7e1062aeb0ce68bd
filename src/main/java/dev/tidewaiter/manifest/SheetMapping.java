package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.shipment.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private static final Set<Field> GOODS = EnumSet.of(
            Field.DESCRIPTION, Field.HS, Field.PART_NUMBER, Field.MODEL, Field.QUANTITY, Field.PACKAGE_COUNT);

    public SheetMapping {
        // in the order of the fields: one cell may hold several, and they are told alike in every run
        var inOrder = new EnumMap<Field, String>(Field.class);
        inOrder.putAll(columns);
        columns = Collections.unmodifiableMap(inOrder);
        unmapped = List.copyOf(unmapped);
        questions = List.copyOf(questions);
        places = List.copyOf(places);
    }

    /**
     * The mapping of a whole sheet; a second table is named in the questions, a second item of a form is not.
     *
     * @param layouts   its tables and forms
     * @param seenLater what was assumed while the rows were read
     */
    static SheetMapping of(String sheet, List<Layout> layouts, List<String> seenLater) {
        if (layouts.isEmpty()) {
            return new SheetMapping(sheet, 0, Map.of(), List.of(), seenLater, List.of());
        }
        var first = layouts.get(0);
        var places = new EnumMap<Field, String>(Field.class);
        var unmapped = new ArrayList<String>(first.unmapped());
        var questions = new ArrayList<String>(first.questions());
        places.putAll(first.places());
        for (var further : layouts.subList(1, layouts.size())) {
            placesOf(further).forEach(places::putIfAbsent);
            unmapped.addAll(further.unmapped());
            if (further.headerRow() > 0) {
                questions.add("From row %d on the sheet has another heading; its columns were read anew."
                        .formatted(further.headerRow()));
            }
            questions.addAll(further.questions());
        }
        questions.addAll(seenLater);
        return new SheetMapping(sheet, first.headerRow(), places, unmapped, questions, PlaceRead.of(first));
    }

    /** Where a further table has its values: one that tells no goods, such as that of a bank, in the cells below its headings. */
    private static Map<Field, String> placesOf(Layout further) {
        boolean goods = GOODS.stream().anyMatch(further::holds);
        if (goods || further.headerRow() == 0) {
            return further.places();
        }
        var places = new EnumMap<Field, String>(Field.class);
        for (var column : further.columns()) {
            places.merge(
                    column.field(), column.letters() + (further.headerRow() + 1), (all, next) -> all + ", " + next);
        }
        further.form().places().forEach(places::putIfAbsent);
        return places;
    }

    /** The same mapping, with something more to be known. */
    SheetMapping noting(String sentence) {
        var all = new ArrayList<>(questions);
        all.add(sentence);
        return new SheetMapping(sheet, headerRow, columns, unmapped, all, places);
    }
}
