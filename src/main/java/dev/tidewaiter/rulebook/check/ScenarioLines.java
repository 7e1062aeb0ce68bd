package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.OwnValue;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.identifier.IdentifierKinds;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds the goods line that a row of a scenario file describes. Columns are named by field ids. A cell that reads
 * {@code (unreadable)} stands for one that a manifest's reader could not read; {@code (none)} for a manifest that has no
 * such column.
 */
public final class ScenarioLines {

    /** The column that describes a list in use instead of a line. */
    public static final String LIST_PUBLISHED = "list.published";

    /** Columns such as {@code given:destination} say what was given for the whole file: it fills a destination, else is not what the line says. */
    private static final String GIVEN = "given:";

    /** Columns such as {@code own:project} fill a column that the rulebook declares for itself. */
    private static final String OWN = "own:";

    /** The column of the descriptions of the shipment's other lines, between bars. */
    private static final String BESIDE = "beside";

    private static final String UNREADABLE = "(unreadable)";
    private static final String NO_COLUMN = "(none)";

    private ScenarioLines() {}

    /** The line of a row; columns that name no field are problems. */
    public static GoodsLine line(DataTable.Row row, List<Problem> problems) {
        var sheet = new SheetRef(row.path(), row.table(), false);
        var line = GoodsLine.at(sheet, row.number());
        for (int i = 0; i < row.heads().size(); i++) {
            var head = row.heads().get(i);
            if (ScenarioParameters.isColumn(head)
                    || ScenarioEntries.isColumn(head)
                    || List.of("rule", "scenario", "expect", "why", BESIDE, LIST_PUBLISHED, ScenarioOwners.COLUMN)
                            .contains(head)) {
                continue;
            }
            var field = Field.byId(head.startsWith(GIVEN) ? head.substring(GIVEN.length()) : head);
            if (head.startsWith(OWN)) {
                own(line, head.substring(OWN.length()), row.text(head), new CellRef(sheet, row.number(), i));
            } else if (field != null && head.startsWith(GIVEN)) {
                boolean said = value(field, row, sheet).state() != Value.State.ABSENT;
                given(line, field, row.text(head).equals(NO_COLUMN) ? "" : row.text(head), said);
            } else if (field == null) {
                unknown(row, head, "there is no field \"" + head + "\"" + NearWord.hint(head, Field.ids()), problems);
            } else if (!row.text(head).equals(NO_COLUMN)) {
                held(row, head, field, problems);
                typed(line, field, row.text(head), new CellRef(sheet, row.number(), i));
            }
        }
        for (var role : Role.values()) {
            party(line, role, row, sheet);
        }
        return line.build();
    }

    private static void own(GoodsLine.Builder line, String column, String text, CellRef cell) {
        if (!text.equals(NO_COLUMN)) {
            line.own(new OwnValue(column, value(Field.REMARKS, text, cell)));
        }
    }

    /** The columns that fill one of the rulebook's own, which must be among those that it has. */
    static void ownColumns(DataTable.Row row, Set<String> known, List<Problem> problems) {
        for (var head : row.heads()) {
            if (head.startsWith(OWN) && !known.contains(head.substring(OWN.length()))) {
                unknown(
                        row,
                        head,
                        "words/manifest/own-columns.tsv has no column \"" + head.substring(OWN.length()) + "\""
                                + NearWord.hint(head.substring(OWN.length()), known),
                        problems);
            }
        }
    }

    /** A day or a country that is misspelt would be one that is missing, and the scenario would say nothing of it. */
    private static void held(DataTable.Row row, String head, Field field, List<Problem> problems) {
        var text = row.text(head);
        if (text.isEmpty() || text.equals(UNREADABLE)) {
            return;
        }
        if (field.attribute() == Field.Attribute.DATE && day(text) == null) {
            problems.add(row.problem(head, "\"" + text + "\" is no day; write it as 2024-10-17"));
        }
        if (field.attribute() == Field.Attribute.COUNTRY && text.matches("[A-Z]{2}") && Countries.named(text) == null) {
            problems.add(row.problem(head, "\"" + text + "\" is no country; write two letters such as AE"));
        }
    }

    /** A column is told once, not once for each row. */
    private static void unknown(DataTable.Row row, String head, String message, List<Problem> problems) {
        var told = new Problem(row.path(), CellRef.columnName(row.heads().indexOf(head)) + "1", null, message);
        if (problems.stream()
                .noneMatch(
                        one -> one.file().equals(told.file()) && one.message().equals(told.message()))) {
            problems.add(told);
        }
    }

    /** The other lines of a row's shipment, in the rows that follow. */
    static List<GoodsLine> beside(DataTable.Row row) {
        var lines = new ArrayList<GoodsLine>();
        var sheet = new SheetRef(row.path(), row.table(), false);
        for (var text : row.text(BESIDE).split("\\|", -1)) {
            if (!text.isBlank()) {
                var at = row.number() + lines.size() + 1;
                var line = GoodsLine.at(sheet, at);
                typed(line, Field.DESCRIPTION, text.strip(), new CellRef(sheet, at, 0));
                lines.add(line.build());
            }
        }
        return lines;
    }

    /** A destination fills a line that says none; whatever else is given stands beside what the line says. */
    private static void given(GoodsLine.Builder line, Field field, String text, boolean said) {
        if (field == Field.DESTINATION && !said && !text.isEmpty()) {
            var named = Countries.allIn(text);
            var state = named.isEmpty() ? Value.State.UNREADABLE : Value.State.READ;
            line.value(new Value(field, text, null, Value.FOR_FILE, state));
            line.destination(named.isEmpty() ? null : named.get(0).country());
        } else if (!text.isEmpty()) {
            line.givenOtherwise(new Value(field, text, null, Value.FOR_FILE, Value.State.READ));
        }
    }

    private static Value value(Field field, String text, CellRef cell) {
        if (text.isEmpty()) {
            return Value.absent(field, cell);
        }
        return text.equals(UNREADABLE) ? Value.unreadable(field, "#REF!", cell) : Value.read(field, text, cell);
    }

    /** A cell of several countries gives one of them; one that names none is unreadable. */
    private static void destination(GoodsLine.Builder line, Value value) {
        var named = Countries.allIn(value.text());
        if (named.isEmpty() && value.cell() != null) {
            line.value(Value.unreadable(value.field(), value.text(), value.cell()));
        } else if (!named.isEmpty()) {
            line.destination(named.get(0).country());
        }
    }

    private static void typed(GoodsLine.Builder line, Field field, String text, CellRef cell) {
        var value = value(field, text, cell);
        line.value(value);
        if (!value.isRead()) {
            return;
        }
        switch (field) {
            case HS -> hs(line, text);
            case DESTINATION -> destination(line, value);
            case ORIGIN -> line.origin(Countries.named(text));
            case EXPORT_DATE -> line.shippedOn(day(text));
            default -> {}
        }
    }

    private static void hs(GoodsLine.Builder line, String text) {
        for (var part : text.split("[;,]", -1)) {
            var code = HsCode.parse(part);
            if (code != null) {
                line.hsCode(code);
            }
        }
    }

    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static void party(GoodsLine.Builder line, Role role, DataTable.Row row, SheetRef sheet) {
        var name = value(Field.of(role, Field.Attribute.NAME), row, sheet);
        var address = value(Field.of(role, Field.Attribute.ADDRESS), row, sheet);
        var country = value(Field.of(role, Field.Attribute.COUNTRY), row, sheet);
        var id = value(Field.of(role, Field.Attribute.ID), row, sheet);
        if (!name.isRead() && !address.isRead() && !country.isRead() && !id.isRead()) {
            return;
        }
        var named = country.isRead() ? Countries.named(country.text()) : null;
        var identifiers = id.isRead() ? List.of(identifier(id, named)) : List.<Identifier>of();
        line.party(new Party(role, name, address, named, country, identifiers));
    }

    private static Value value(Field field, DataTable.Row row, SheetRef sheet) {
        int column = row.heads().indexOf(field.id());
        var text = row.text(field.id());
        return column < 0 || text.equals(NO_COLUMN)
                ? Value.absent(field, null)
                : value(field, text, new CellRef(sheet, row.number(), column));
    }

    private static Identifier identifier(Value from, @Nullable Country country) {
        return new Identifier(IdentifierKinds.of(from.text(), country), Identifier.compact(from.text()), from);
    }
}
