package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.mapping.PlaceRead;
import dev.tidewaiter.manifest.mapping.SheetMapping;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.CellRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of the tables and forms that were found on a sheet which column or labelled cell holds which field. */
public final class LayoutMapping {

    private static final Set<Field> GOODS = EnumSet.of(
            Field.DESCRIPTION, Field.HS, Field.PART_NUMBER, Field.MODEL, Field.QUANTITY, Field.PACKAGE_COUNT);

    private LayoutMapping() {}

    /**
     * The mapping of a whole sheet; a second table is named in the questions, a second item of a form is not.
     *
     * @param layouts   its tables and forms
     * @param seenLater what was assumed while the rows were read
     */
    public static SheetMapping of(String sheet, List<Layout> layouts, List<String> seenLater) {
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
        return new SheetMapping(sheet, first.headerRow(), places, unmapped, questions, places(first));
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

    /** All places of a table: its columns, then the labelled cells beside it. */
    private static List<PlaceRead> places(Layout layout) {
        var places = new ArrayList<PlaceRead>();
        layout.columns().forEach(column -> places.add(place(column.letters(), column)));
        layout.form().values().forEach(value -> places.add(place(value)));
        layout.form().further().forEach(value -> places.add(place(value)));
        return places;
    }

    private static PlaceRead place(Labelled value) {
        return place(CellRef.columnName(value.cell().column()) + value.row(), value.column());
    }

    private static PlaceRead place(String place, Column column) {
        boolean monthFirst = column.field().attribute() == Field.Attribute.DATE
                && column.dateOrder() == DateParser.Order.MONTH_FIRST;
        return new PlaceRead(place, column.field(), column.heading(), column.known(), monthFirst);
    }
}
