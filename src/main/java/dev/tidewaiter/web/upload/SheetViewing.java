package dev.tidewaiter.web.upload;

import dev.tidewaiter.manifest.ManifestHead.SheetHead;
import dev.tidewaiter.manifest.mapping.Corrections;
import dev.tidewaiter.manifest.mapping.PlaceRead;
import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.web.job.LayoutCorrections.KnownSheet;
import dev.tidewaiter.web.page.Shortened;
import dev.tidewaiter.web.upload.AskedPlace.Answer;
import dev.tidewaiter.web.upload.GridRow.GridCell;
import dev.tidewaiter.web.upload.ReadSheet.LeftOut;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the view of a sheet: which rows and columns are shown, and what is asked about them. */
final class SheetViewing {

    private static final int MOST_COLUMNS = 80;
    private static final int ROWS_BELOW_HEADING = 8;
    private static final int ROWS_AT_TOP = 2;
    private static final int ROWS_WITHOUT_HEADING = 12;
    private static final int ROWS_OF_FORM = 40;
    private static final int VALUES_SHOWN = 3;
    private static final int LONGEST_TEXT = 120;

    /** Of a wide sheet less of each cell is shown: a page has to come through a slow line. */
    private static final int WIDE = 40;

    private static final int LONGEST_TEXT_OF_WIDE = 40;
    private static final Pattern COLUMN = Pattern.compile("(?:Column|Cell) ([A-Z]{1,3}\\d*)\\b.*", Pattern.DOTALL);

    private final int number;
    private final SheetHead head;
    private final Corrections said;
    private final @Nullable KnownSheet known;
    private final List<PlaceRead> places;
    private final Map<String, List<Field>> cellMeanings;
    private final List<String> apart;
    private int longest = LONGEST_TEXT;

    SheetViewing(int number, SheetHead head, Corrections said, @Nullable KnownSheet known) {
        this.known = known;
        this.number = number;
        this.head = head;
        this.said = said;
        this.places = head.mapping().places();
        this.cellMeanings = places.stream()
                .filter(place -> !place.isColumn())
                .collect(Collectors.groupingBy(
                        PlaceRead::place, Collectors.mapping(PlaceRead::field, Collectors.toList())));
        this.apart = new CellsApart(head, cellMeanings.keySet()).addresses();
    }

    ReadSheet view() {
        var rows = shown();
        var all = columns(rows);
        longest = all.size() > WIDE ? LONGEST_TEXT_OF_WIDE : LONGEST_TEXT;
        var letters = all.subList(0, Math.min(all.size(), MOST_COLUMNS));
        var questions = questions();
        var asked = questions.stream()
                .flatMap(question -> question.sentences().stream())
                .toList();
        var notes = head.mapping().questions().stream().map(OnPage::of);
        var summary = head.summary();
        return new ReadSheet(
                number,
                head.sheet().sheet(),
                head.mapping().headerRow(),
                letters.stream().map(this::column).toList(),
                all.size() - letters.size(),
                boxes(cellMeanings.keySet()),
                boxes(apart),
                grid(rows, letters),
                questions,
                notes.filter(note -> !note.isEmpty() && !asked.contains(note)).toList(),
                head.lines().size(),
                head.whole(),
                leftOut(summary.skipped()),
                leftOut(summary.rejected()),
                said.said(),
                known);
    }

    /** The heading with what stands just above and below it, and rows in which cells have a meaning of their own. */
    private List<SourceRow> shown() {
        int heading = head.mapping().headerRow();
        boolean form = heading == 0 && places.stream().noneMatch(PlaceRead::isColumn) && !places.isEmpty();
        var marked = new TreeSet<Integer>();
        Stream.concat(cellMeanings.keySet().stream(), apart.stream())
                .forEach(cell -> marked.add(Integer.parseInt(cell.replaceAll("\\D", ""))));
        int below = heading == 0 ? (form ? ROWS_OF_FORM : ROWS_WITHOUT_HEADING) : ROWS_BELOW_HEADING;
        var rows = new ArrayList<SourceRow>();
        int after = 0;
        for (var row : head.rows()) {
            boolean near = row.number() >= heading - 1 && after < below;
            if (near || row.number() <= ROWS_AT_TOP || marked.contains(row.number())) {
                rows.add(row);
            }
            after += row.number() > heading ? 1 : 0;
        }
        return rows;
    }

    private List<String> columns(List<SourceRow> rows) {
        var filled = new TreeSet<Integer>();
        rows.forEach(row -> row.cells().forEach(cell -> filled.add(cell.column())));
        places.stream().filter(PlaceRead::isColumn).forEach(place -> filled.add(CellRef.columnIndex(place.place())));
        return filled.stream().map(CellRef::columnName).toList();
    }

    private ColumnView column(String letters) {
        return ColumnView.of(letters, heading(letters), places, values(letters));
    }

    private String heading(String letters) {
        var known = places.stream()
                .filter(place -> place.place().equals(letters))
                .map(PlaceRead::heading)
                .findFirst();
        return known.orElseGet(() -> head.mapping().unmapped().stream()
                .filter(text -> text.startsWith(letters + ": "))
                .map(text -> text.substring(letters.length() + 2))
                .findFirst()
                .orElse(""));
    }

    private List<ReadValue> values(String letters) {
        int column = CellRef.columnIndex(letters);
        var values = new LinkedHashSet<ReadValue>();
        for (var line : head.lines()) {
            for (var place : places) {
                var cell = place.place().equals(letters)
                        ? line.value(place.field()).cell()
                        : null;
                var value = cell != null && cell.column() == column ? ReadValue.of(line, place.field()) : null;
                if (value != null && value.isOdd()) {
                    values.add(value);
                }
            }
            if (values.size() >= VALUES_SHOWN) {
                break;
            }
        }
        return values.stream().limit(VALUES_SHOWN).toList();
    }

    private List<ColumnView> boxes(Collection<String> cells) {
        return cells.stream()
                .sorted(CellOrder.BY_ROW)
                .map(cell -> ColumnView.of(cell, "", places, List.of(new ReadValue(textAt(cell), "", false, false))))
                .toList();
    }

    private String textAt(String address) {
        for (var row : head.rows()) {
            for (var cell : row.cells()) {
                if (address.equals(CellRef.columnName(cell.column()) + row.number())) {
                    return cut(cell.text());
                }
            }
        }
        return "";
    }

    private List<GridRow> grid(List<SourceRow> rows, List<String> letters) {
        var skipped = new HashMap<Integer, String>();
        head.summary().skipped().forEach(note -> skipped.put(note.row(), note.reason()));
        head.summary().rejected().forEach(note -> skipped.put(note.row(), note.reason()));
        var grid = new ArrayList<GridRow>();
        int before = 0;
        for (var row : rows) {
            var texts = new HashMap<String, String>();
            for (SourceCell cell : row.cells()) {
                texts.put(CellRef.columnName(cell.column()), cut(cell.text()));
            }
            var cells = letters.stream()
                    .map(column -> new GridCell(
                            column + row.number(),
                            texts.getOrDefault(column, ""),
                            cellMeanings.getOrDefault(column + row.number(), List.of()),
                            apart.contains(column + row.number())))
                    .toList();
            boolean heading = row.number() == head.mapping().headerRow();
            grid.add(new GridRow(
                    row.number(), heading, row.number() > before + 1, cells, skipped.getOrDefault(row.number(), "")));
            before = row.number();
        }
        return grid;
    }

    private String cut(String text) {
        return Shortened.to(longest, text.replaceAll("\\s+", " "));
    }

    /** What is asked, once of each place. */
    private List<AskedPlace> questions() {
        var byPlace = new LinkedHashMap<String, List<String>>();
        for (var sentence : head.mapping().questions()) {
            var place = COLUMN.matcher(sentence);
            if (place.matches()) {
                boolean open = head.choices().containsKey(place.group(1))
                        && !said.places().containsKey(place.group(1));
                if (open || !DatesAsked.of(OnPage.of(sentence)).isEmpty()) {
                    byPlace.computeIfAbsent(place.group(1), any -> new ArrayList<>())
                            .add(OnPage.of(sentence));
                }
            }
        }
        var questions = new ArrayList<AskedPlace>();
        byPlace.forEach((place, sentences) ->
                questions.add(new AskedPlace(place, sentences, assumed(place), answers(place, sentences))));
        return questions;
    }

    private List<Field> assumed(String place) {
        return places.stream()
                .filter(read -> read.place().equals(place))
                .map(PlaceRead::field)
                .distinct()
                .toList();
    }

    /** As it was read, then each thing that it may be, then two of them together, which a heading often means. */
    private List<Answer> answers(String place, List<String> sentences) {
        var dates = sentences.stream()
                .map(DatesAsked::of)
                .filter(ways -> !ways.isEmpty())
                .findFirst()
                .orElse(List.of());
        var choices = head.choices().get(place);
        if (choices == null || said.places().containsKey(place)) {
            return dates.stream().map(way -> new Answer(List.of(), way)).toList();
        }
        var assumed = assumed(place);
        var answers = new LinkedHashSet<Answer>();
        if (dates.isEmpty()) {
            answers.add(new Answer(assumed, null));
        } else {
            dates.forEach(way -> answers.add(new Answer(assumed, way)));
        }
        for (var field : choices) {
            if (dates.isEmpty() || !List.of(field).equals(assumed)) {
                answers.add(new Answer(List.of(field), null));
            }
        }
        if (choices.size() == 2) {
            answers.add(new Answer(choices, null));
        }
        answers.add(new Answer(List.of(), null));
        return List.copyOf(answers);
    }

    private static List<LeftOut> leftOut(List<RowNote> notes) {
        var byReason = new LinkedHashMap<String, Long>();
        var said = new HashMap<String, String>();
        notes.forEach(note -> byReason.merge(said.computeIfAbsent(note.reason(), OnPage::of), 1L, Long::sum));
        return byReason.entrySet().stream()
                .map(one -> new LeftOut(one.getValue(), one.getKey()))
                .toList();
    }
}
