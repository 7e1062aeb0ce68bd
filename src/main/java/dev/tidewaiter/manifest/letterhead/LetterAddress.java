package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.label.CountryLine;
import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The address and country of a company that no label names, as a letter has them below its name. */
final class LetterAddress {

    private static final int MOST_LINES = 6;

    private static final int ROWS_OF_HEAD = 2;
    private static final Pattern POSTAL = Pattern.compile("\\b\\d{4,6}\\b");

    private final ManifestDictionaries dictionaries;
    private final LabelParser labels;
    private final PlainName plainNames;

    LetterAddress(ManifestDictionaries dictionaries, LabelParser labels, PlainName plainNames) {
        this.dictionaries = dictionaries;
        this.labels = labels;
        this.plainNames = plainNames;
    }

    /** The address below an unlabelled name begins with a number or has a comma; a country alone in a line is its country. */
    List<Labelled> below(List<SourceRow> rows, int at, SourceCell name, Set<SourceCell> used, Role as) {
        var found = new ArrayList<Labelled>();
        SourceCell first = null;
        int firstRow = 0;
        var text = new StringBuilder();
        for (int i = at + 1; i < Math.min(rows.size(), at + MOST_LINES); i++) {
            int row = rows.get(at).number() + i - at;
            var cell = rows.get(i).number() == row ? rows.get(i).cell(name.column()) : null;
            if (first == null && cell != null && tellsNumber(cell, row)) {
                addNumber(cell, row, as, found);
                continue; // "RUT: 77.114.220-9", "GIRO: EXPORTACIÓN" between the name and the street
            }
            if (cell == null || used.contains(cell) || !mayBeAddress(cell, row)) {
                break;
            }
            if (CountryLine.is(cell.text())) {
                found.add(
                        new Labelled(Column.ofLabel(Field.of(as, Attribute.COUNTRY), cell.column()), cell, row, false));
                break;
            }
            boolean begins = Characters.digits(cell.text()) > 0
                    || cell.text().indexOf(',') > 0
                    || dictionaries.partyWords().hasAddressWord(cell.text())
                    || Countries.inText(cell.text()) != null; // "Douar Omega - Morocco"
            if (first == null && !begins) {
                if (i == at + 1 && isAddressBelow(rows, i, name.column())) {
                    continue; // "z. Hd. Wareneingang" between the name and the street
                }
                break;
            }
            firstRow = first == null ? row : firstRow;
            first = first == null ? cell : first;
            text.append(text.length() == 0 ? "" : ", ").append(cell.text());
            addNumber(cell, row, as, found);
        }
        if (first != null) {
            var address =
                    new SourceCell(first.column(), first.kind(), text.toString(), first.number(), first.formula());
            found.add(new Labelled(
                    Column.ofLabel(Field.of(as, Attribute.ADDRESS), first.column()), address, firstRow, false));
        }
        return found;
    }

    /**
     * The address above the title of whoever writes a paper, where a label further down names the writer and gives no address: "Building 7,
     * Omega Park, Shenzhen, China" beside a mark of the firm.
     */
    List<Labelled> atHead(List<SourceRow> rows, Set<SourceCell> used, List<Labelled> labelled, Role writer) {
        var named = labelled.stream()
                .map(value -> value.column().field())
                .filter(field -> field.attribute() == Attribute.NAME)
                .map(Field::role)
                .filter(role -> role == writer || (role == Role.SHIPPER && writer == Role.EXPORTER))
                .findFirst();
        if (writer == Role.PARTY
                || named.isEmpty()
                || labelled.stream()
                        .anyMatch(value -> value.column().field() == Field.of(named.get(), Attribute.ADDRESS))) {
            return List.of();
        }
        for (var row : rows.subList(0, Math.min(rows.size(), ROWS_OF_HEAD))) {
            if (namesOther(row, labelled, named.get())) {
                return List.of();
            }
            for (var cell : row.cells()) {
                if (!used.contains(cell) && mayBeAddress(cell, row.number()) && isOfSeveralPieces(cell.text())) {
                    var column = Column.ofLabel(Field.of(named.get(), Attribute.ADDRESS), cell.column());
                    return List.of(new Labelled(column, cell, row.number(), false));
                }
            }
        }
        return List.of();
    }

    /** Whether a row may name somebody else than the writer, whose address it then tells. */
    private boolean namesOther(SourceRow row, List<Labelled> labelled, Role writer) {
        return row.cells().stream()
                .filter(cell -> plainNames.isCompany(cell, row.number()) || plainNames.mayBeName(cell, row.number()))
                .anyMatch(cell -> LabelledParties.roleNamed(cell.text(), labelled) != writer);
    }

    private boolean isOfSeveralPieces(String text) {
        return text.chars().filter(c -> c == ',' || c == '，').count() > 1
                && Characters.digits(text) > 0
                && TextMarks.firstColon(text) < 0
                && (dictionaries.partyWords().hasAddressWord(text)
                        || POSTAL.matcher(text).find())
                && Countries.inText(text) != null;
    }

    /** The number of the company among the lines of its address: "Calle Mayor 3, Soria, NIF B12345674". */
    private void addNumber(SourceCell cell, int row, Role as, List<Labelled> found) {
        var numbers = dictionaries.partyText().identifiersIn(cell.text());
        boolean free = found.stream().noneMatch(value -> value.column().field().attribute() == Attribute.ID);
        if (free && !numbers.isEmpty()) {
            var number =
                    new SourceCell(cell.column(), cell.kind(), numbers.get(0).value(), cell.number(), cell.formula());
            found.add(new Labelled(Column.ofLabel(Field.of(as, Attribute.ID), cell.column()), number, row, false));
        }
    }

    /** Whether a line tells a number, a trade or a telephone of whoever stands above it, behind a colon. */
    private boolean tellsNumber(SourceCell cell, int row) {
        int colon = TextMarks.firstColon(cell.text());
        var label = labels.label(cell, row);
        return colon > 0
                && colon < cell.text().length() - 1
                && (label == null
                        ? Characters.digits(cell.text()) == 0 && cell.text().indexOf(',') < 0
                        : label.field().attribute() == Attribute.ID || label.field() == Field.PHONE);
    }

    private boolean isAddressBelow(List<SourceRow> rows, int at, int column) {
        boolean adjacent = at + 1 < rows.size()
                && rows.get(at + 1).number() == rows.get(at).number() + 1;
        var below = adjacent ? rows.get(at + 1).cell(column) : null;
        return below != null
                && mayBeAddress(below, rows.get(at + 1).number())
                && Characters.digits(below.text()) > 0
                && Characters.letters(below.text()) > 2;
    }

    private boolean mayBeAddress(SourceCell cell, int row) {
        return cell.kind() == SourceCell.Kind.TEXT
                && !plainNames.isCompany(cell, row)
                && dictionaries.partyWords().titles().writerOf(cell.text()) == null
                && dictionaries.titles().ofTitle(cell.text()) == null
                && labels.label(cell, row) == null;
    }
}
