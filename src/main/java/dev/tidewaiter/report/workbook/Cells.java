package dev.tidewaiter.report.workbook;

import dev.tidewaiter.letters.TurningMarks;
import dev.tidewaiter.report.account.VerdictWords;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.spreadsheet.write.AddedCell;
import dev.tidewaiter.spreadsheet.write.CellLook;
import dev.tidewaiter.spreadsheet.write.CellLook.Emphasis;
import dev.tidewaiter.spreadsheet.write.CellLook.Flow;
import dev.tidewaiter.spreadsheet.write.Theme;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The cells that a check adds to a workbook, each kind with its look. */
final class Cells {

    static final CellLook HEADING =
            CellLook.of(Flow.WRAPPED).with(Emphasis.BOLD).inked("FFFFFF").filled(Colours.HEADING);
    /** How a whole column looks that waits for answers: without lines down to the last row. */
    static final CellLook ANSWERS = CellLook.of(Flow.WRAPPED).unframed().opened();

    private static final CellLook TITLE =
            CellLook.of(Flow.TOP).with(Emphasis.BOLD).inked(Colours.HEADING);
    private static final CellLook WRAPPED = CellLook.of(Flow.WRAPPED);
    private static final CellLook QUIET = WRAPPED.inked(Colours.QUIET);
    private static final CellLook LINK = WRAPPED.with(Emphasis.UNDERLINED).inked(Colours.HEADING);
    private static final CellLook COUNT = CellLook.of(Flow.COUNT);
    private static final Map<Verdict, AddedCell> VERDICTS = EnumSet.allOf(Verdict.class).stream()
            .collect(Collectors.toMap(
                    verdict -> verdict, Cells::made, (one, other) -> one, () -> new EnumMap<>(Verdict.class)));

    /** A cell that waits for an answer. */
    static final AddedCell ANSWER = new AddedCell("", WRAPPED.opened());

    static final Theme THEME = new Theme(Colours.LINE, TITLE, " … (full text in the JSON)");

    private Cells() {}

    private static AddedCell made(Verdict verdict) {
        var look = CellLook.of(Flow.TAG)
                .with(Emphasis.BOLD)
                .inked(Colours.ink(verdict))
                .filled(Colours.wash(verdict))
                .shaped(VerdictWords.of(verdict).shape());
        return new AddedCell(verdict.name(), look);
    }

    static AddedCell verdict(Verdict verdict) {
        return Objects.requireNonNull(VERDICTS.get(verdict));
    }

    static AddedCell text(String text) {
        return new AddedCell(TurningMarks.named(text), WRAPPED);
    }

    static AddedCell quiet(String text) {
        return new AddedCell(TurningMarks.named(text), QUIET);
    }

    static AddedCell heading(String text) {
        return new AddedCell(TurningMarks.named(text), HEADING);
    }

    static AddedCell title(String text) {
        return new AddedCell(TurningMarks.named(text), TITLE);
    }

    static AddedCell number(long number) {
        return new AddedCell(number, COUNT);
    }

    /** The addresses of some cells, leading to the first of them. */
    static AddedCell link(String addresses, String sheet) {
        int comma = addresses.indexOf(',');
        var first = comma < 0 ? addresses : addresses.substring(0, comma);
        return first.isEmpty() ? text("") : new AddedCell(addresses, LINK).leadingTo(sheet, first);
    }
}
