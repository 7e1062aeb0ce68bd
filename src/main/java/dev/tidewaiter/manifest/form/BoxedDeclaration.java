package dev.tidewaiter.manifest.form;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.DeclarationBoxes;
import dev.tidewaiter.manifest.layout.Detection;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A customs declaration as it is printed: numbered boxes of the whole consignment, and below them a block of numbered boxes for each
 * item. No row heads columns there; each block is one line.
 */
public final class BoxedDeclaration {

    private static final int DESCRIPTION = 31;
    private static final int CODE = 33;
    /** From the procedure to the price, which stand in rows below the goods. */
    private static final int FIRST_BELOW = 37;

    private static final int LAST_BELOW = 42;
    private static final int FEWEST_BOXES = 8;
    private static final int FEWEST_DIGITS = 6;

    private final ManifestDictionaries dictionaries;
    private final DeclarationBoxes boxes;
    private final List<MergedRange> merged;

    public BoxedDeclaration(ManifestDictionaries dictionaries, List<MergedRange> merged) {
        this.dictionaries = dictionaries;
        this.boxes = dictionaries.boxes();
        this.merged = merged;
    }

    /** A declaration, which has a line for each item; null when the rows are something else. */
    public Detection.@Nullable Form in(List<SourceRow> printed) {
        var rows = new StackedBoxes(boxes).parted(printed);
        var starts = startsOfItems(rows);
        if (starts.isEmpty()) {
            return null;
        }
        var whole = valuesOf(rows.subList(0, starts.get(0)));
        var items = new ArrayList<Detection.Item>();
        for (int i = 0; i < starts.size(); i++) {
            int start = i == 0 ? 0 : starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
            var own = valuesOf(rows.subList(starts.get(i), end));
            own.removeIf(value -> !isOfItem(value.column().field()));
            int row = rowOf(own);
            if (row == 0) {
                return null;
            }
            items.add(new Detection.Item(layout(whole, own), rows.get(start).number(), row));
        }
        return new Detection.Form(items);
    }

    /**
     * Where the blocks of items begin; empty unless each has a box of its own for the code and further boxes in other rows, which a
     * table with numbered columns has not, and the sheet boxes enough.
     */
    private List<Integer> startsOfItems(List<SourceRow> rows) {
        var starts = new ArrayList<Integer>();
        var numbers = new HashSet<Integer>();
        int codes = 0;
        int blocks = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (var cell : rows.get(i).cells()) {
                int number = cell.kind() == SourceCell.Kind.TEXT ? boxes.numberOf(cell.text()) : DeclarationBoxes.NONE;
                numbers.add(number);
                codes += number == CODE ? 1 : 0;
                boolean again = !starts.isEmpty() && starts.get(starts.size() - 1) == i; // in the place of its caption
                if (number == DESCRIPTION && !again) {
                    starts.add(i);
                }
                boolean goesOn = number >= FIRST_BELOW
                        && number <= LAST_BELOW
                        && starts.size() > blocks
                        && starts.get(starts.size() - 1) < i;
                blocks = goesOn ? starts.size() : blocks;
            }
        }
        numbers.remove(DeclarationBoxes.NONE);
        return numbers.size() >= FEWEST_BOXES && codes == starts.size() && blocks == codes ? starts : List.of();
    }

    private List<Labelled> valuesOf(List<SourceRow> rows) {
        var values = new ArrayList<>(new LabelledValueReader(dictionaries, rows, merged)
                .byBoxes()
                .read()
                .values());
        values.removeIf(value -> boxes.refersToBox(value.cell().text()));
        return values;
    }

    /** The row of an item's goods; 0 where they or their code are missing, so that the boxes are those of another form. */
    private static int rowOf(List<Labelled> own) {
        ToIntFunction<Field> row = field -> own.stream()
                .filter(value -> value.column().field() == field)
                .mapToInt(Labelled::row)
                .findFirst()
                .orElse(0);
        boolean coded = own.stream()
                .anyMatch(value -> value.column().field() == Field.HS
                        && Characters.digits(value.cell().text()) >= FEWEST_DIGITS);
        return coded ? row.applyAsInt(Field.DESCRIPTION) : 0;
    }

    /** What an item says of itself goes before what is said of all. */
    private static Layout layout(List<Labelled> whole, List<Labelled> own) {
        var said = EnumSet.noneOf(Field.class);
        own.forEach(value -> said.add(value.column().field()));
        var all = new ArrayList<>(whole);
        all.removeIf(value -> said.contains(value.column().field()));
        all.addAll(own);
        return Layout.of(0, List.of(), List.of(), new LabelledValues(all), List.of(), List.of());
    }

    private static boolean isOfItem(Field field) {
        return switch (field) {
            case DESCRIPTION, HS, ORIGIN, GROSS_WEIGHT, NET_WEIGHT, QUANTITY, TOTAL_VALUE -> true;
            default -> false;
        };
    }
}
