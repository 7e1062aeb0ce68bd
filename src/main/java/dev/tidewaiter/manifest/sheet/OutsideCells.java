package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.OutsideText;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks through what stands in no cell of a file, and says where something stands there that must not pass unsaid. */
public final class OutsideCells {

    private static final int LONGEST_QUOTE = 160;
    private static final String LOOK =
            "Look at it before anything is released: it belongs to no row, so no verdict of a row speaks of it.";

    /** As what a text is looked at, one after the other. */
    private static final List<Field> TOLD = List.of(Field.REMARKS, Field.MARKS, Field.DESCRIPTION);

    private final Predicate<GoodsLine> tells;

    /**
     * Looks through texts.
     *
     * @param tells whether a line of one text says something that must not pass unsaid
     */
    public OutsideCells(Predicate<GoodsLine> tells) {
        this.tells = tells;
    }

    /** What the name of a file says. */
    public List<IntegrityFinding> nameOf(String file) {
        int point = file.lastIndexOf('.');
        var name = point > 0 ? file.substring(0, point) : file;
        return tells(SheetRef.ofNoFile(file), Field.REMARKS, name.replace('_', ' '))
                ? List.of(finding(null, "The file's name", name))
                : List.of();
    }

    /**
     * A line of what the comments, text boxes, page headers and footers and the name of a sheet say; null when none of them tells. It
     * has no row of its own.
     *
     * @param row      the row below those of the sheet
     * @param comments those that lines of goods tell already
     */
    @Nullable
    GoodsLine lineOf(SourceSheet sheet, int row, CellComments comments, List<IntegrityFinding> unread)
            throws IOException {
        var values = new EnumMap<Field, Value>(Field.class);
        var places = new ArrayList<Value>(0);
        var silent = new HashSet<String>();
        try {
            for (var outside : textsOf(sheet)) {
                if (comments.tells(outside) || silent.contains(outside.text())) {
                    continue;
                }
                boolean asRemark = !comments.isSilent(outside);
                var value = said(sheet.ref(), outside, asRemark);
                var place = remark(outside);
                boolean beside = asRemark && tellsBeside(sheet.ref(), place);
                if (value != null) {
                    values.merge(value.field(), value, OutsideCells::joined);
                }
                if (beside) {
                    places.add(place);
                }
                if (value == null && !beside) {
                    silent.add(outside.text());
                }
            }
        } catch (UnreadableFile damaged) {
            unread.add(new IntegrityFinding(
                    ManifestSummary.OUTSIDE_CELLS,
                    sheet.ref().sheet(),
                    null,
                    1,
                    "Comments or text boxes of the sheet could not be read.",
                    "Open the file in Excel and look at them."));
        }
        return values.isEmpty() && places.isEmpty() ? null : line(sheet.ref(), row, values.values(), places);
    }

    /** Whether a text says something as a remark of a line does: it names somebody, goods or a place. */
    boolean tellsAsRemark(SheetRef sheet, OutsideText outside) {
        var remark = remark(outside);
        return tells.test(line(sheet, 0, List.of(remark), List.of())) || tellsBeside(sheet, remark);
    }

    /** A text as a remark of a line. */
    static Value remark(OutsideText outside) {
        return value(Field.REMARKS, outside);
    }

    private @Nullable Value said(SheetRef sheet, OutsideText outside, boolean asRemark) {
        for (var field : TOLD) {
            var value = value(field, outside);
            if ((asRemark || field != Field.REMARKS) && tells.test(line(sheet, 0, List.of(value), List.of()))) {
                return value;
            }
        }
        return null;
    }

    private boolean tellsBeside(SheetRef sheet, Value place) {
        return tells.test(line(sheet, 0, List.of(), List.of(place)));
    }

    private static List<OutsideText> textsOf(SourceSheet sheet) throws UnreadableFile, IOException {
        var texts = new ArrayList<>(sheet.outsideTexts());
        if (!sheet.ref().sheet().equals(sheet.ref().file())) { // a text file is its own sheet
            texts.add(new OutsideText(
                    OutsideText.Kind.SHEET_NAME, null, sheet.ref().sheet()));
        }
        return texts;
    }

    private static Value value(Field field, OutsideText outside) {
        var place = outside.kind().words() + (outside.cell() == null ? "" : " at " + outside.cell());
        return new Value(field, outside.text(), null, place, Value.State.READ);
    }

    private static Value joined(Value before, Value next) {
        return new Value(
                before.field(),
                before.text() + " / " + next.text(),
                null,
                before.place() + ", " + next.place(),
                Value.State.READ);
    }

    private boolean tells(SheetRef sheet, Field field, String text) {
        var value = new Value(field, text, null, "outside the cells", Value.State.READ);
        return tells.test(line(sheet, 0, List.of(value), List.of()));
    }

    private static GoodsLine line(SheetRef sheet, int row, Collection<Value> values, List<Value> places) {
        var line = GoodsLine.at(sheet, row);
        values.forEach(line::value);
        places.forEach(line::elsewhere);
        return line.build();
    }

    private static IntegrityFinding finding(@Nullable String sheet, String where, String text) {
        var quote = Characters.shortened(text, LONGEST_QUOTE);
        return new IntegrityFinding(
                ManifestSummary.OUTSIDE_CELLS,
                sheet,
                null,
                1,
                "%s names a listed party: \"%s\".".formatted(where, quote),
                LOOK);
    }
}
