package dev.tidewaiter.manifest.unread;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.identifier.IdentifierKinds;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Watches the columns of a table that hold no field. The first rows decided about them; where a company, or a number that
 * names one, stands there all the same, it is screened as a party. A column in whose first rows a company stands is one of names, with
 * or without a legal form; one that was empty in the first rows and names companies or people further down is taken whole from
 * there on.
 */
public final class UnmappedColumns {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 8;

    /** Shorter ones are words of many meanings. */
    private static final int LETTERS_OF_COUNTRY = 4;

    private final SheetRef sheet;
    private final Layout layout;
    private final ManifestDictionaries dictionaries;
    private final TextsOfNoField noField;
    private final Set<Integer> filled;
    private final boolean[] used;
    private final Set<Integer> ofEarlierCheck;
    private final Map<Integer, Watched> columns = new TreeMap<>();
    private final ClearingCache<String, Boolean> companies;

    /** What was seen in one column. */
    private static final class Watched {
        private final boolean late;
        private final boolean mayNamePeople;
        private final boolean tariffWording; // in which PLC is no company
        private final boolean saysNothing; // a bar code may well pass for a tax number
        private final Field mayBe;
        private boolean ofNames;
        private int parties;
        private String first = "";

        Watched(boolean late, boolean mayNamePeople, boolean tariffWording, boolean saysNothing, Field mayBe) {
            this.mayBe = mayBe;
            this.saysNothing = saysNothing;
            this.late = late;
            this.mayNamePeople = mayNamePeople;
            this.tariffWording = tariffWording;
        }

        boolean isTakenWhole() {
            return late && parties > 0;
        }

        boolean isOfNames() {
            return mayNamePeople && (ofNames || parties > 0);
        }
    }

    /** @param filled the columns that hold anything in the rows by which the layout was decided */
    public UnmappedColumns(SheetRef sheet, Layout layout, ManifestDictionaries dictionaries, Set<Integer> filled) {
        this.sheet = sheet;
        this.layout = layout;
        this.dictionaries = dictionaries;
        this.noField = new TextsOfNoField(dictionaries.partyWords().limits());
        this.companies = new ClearingCache<>(dictionaries.partyWords()::looksLikeCompany);
        this.filled = filled;
        int width = layout.columns().stream().mapToInt(Column::index).max().orElse(0) + 1;
        this.used = new boolean[width];
        layout.columns().forEach(column -> used[column.index()] = true);
        this.ofEarlierCheck = layout.added();
    }

    /** Takes in the rows by which the layout was decided: whether a company stands in one of them. */
    public void learn(List<SourceRow> rows) {
        for (var row : rows) {
            for (var cell : row.cells()) {
                if (!isUsed(cell) && cell.kind() == SourceCell.Kind.TEXT && companies.get(cell.text())) {
                    columns.computeIfAbsent(cell.column(), this::watched).ofNames = true;
                }
            }
        }
    }

    /** The parties of a line that no column of the layout tells; empty for most lines. */
    public List<Value> parties(SourceRow row) {
        List<Value> found = List.of();
        for (var cell : row.cells()) {
            if (isUsed(cell)) {
                continue;
            }
            var column = columns.computeIfAbsent(cell.column(), this::watched);
            var field = fieldOf(cell, column);
            if (field != null) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                var ref = new CellRef(sheet, row.number(), cell.column());
                found.add(Value.read(field, cell.text(), ref));
                column.first = column.parties++ == 0 ? ref.address() : column.first;
            }
        }
        return found;
    }

    /**
     * What else stands in columns that hold no field: it may name somebody among other words, or have a number that is somebody's.
     *
     * @param parties those of the row, which are not told again
     */
    public List<Value> texts(SourceRow row, List<Value> parties) {
        List<Value> found = List.of();
        for (var cell : row.cells()) {
            if (isUsed(cell) || isOneOf(parties, cell.column())) {
                continue;
            }
            var column = columns.computeIfAbsent(cell.column(), this::watched);
            if (!maySay(cell, column)) {
                continue;
            }
            found = found.isEmpty() ? new ArrayList<>(4) : found;
            var field = Characters.letters(cell.text()) == 0 ? Field.PART_NUMBER : column.mayBe;
            field = column.saysNothing ? noField.field(cell.text(), column.mayBe) : field;
            boolean country = column.saysNothing && Characters.letters(cell.text()) >= LETTERS_OF_COUNTRY;
            field = country && Countries.named(cell.text()) != null ? Field.PARTY_COUNTRY : field;
            found.add(Value.read(field, cell.text(), new CellRef(sheet, row.number(), cell.column())));
        }
        return found;
    }

    private boolean maySay(SourceCell cell, Watched column) {
        var text = cell.text();
        int fewest = column.mayBe == Field.PARTY_COUNTRY || column.mayBe == Field.PARTY_ADDRESS ? 2 : 4;
        return switch (cell.kind()) {
            case TEXT -> text.length() >= fewest && !dictionaries.words().isAbsent(text);
            case NUMBER -> text.length() >= 10;
            default -> false;
        };
    }

    private static boolean isOneOf(List<Value> parties, int column) {
        for (var party : parties) {
            var cell = party.cell();
            if (cell != null && cell.column() == column) {
                return true;
            }
        }
        return false;
    }

    /** Whether a company stands in a column that holds no field. */
    public boolean nameCompany(SourceRow row) {
        for (var cell : row.cells()) {
            if (!isUsed(cell) && cell.kind() == SourceCell.Kind.TEXT && companies.get(cell.text())) {
                return true;
            }
        }
        return false;
    }

    private boolean isUsed(SourceCell cell) {
        return (cell.column() < used.length && used[cell.column()])
                || (!ofEarlierCheck.isEmpty() && ofEarlierCheck.contains(cell.column()));
    }

    private Watched watched(int column) {
        var meaning = dictionaries.headings().meaning(heading(column));
        return new Watched(
                !filled.contains(column),
                meaning == null && !heading(column).isEmpty(),
                meaning != null && meaning.kind() == Kind.TARIFF_WORDING,
                meaning != null && meaning.kind() == Kind.NOTHING,
                meaning == null ? Field.REMARKS : mayBe(meaning));
    }

    /** As what the cells of a column are read that hold no field by their heading: the wording of a tariff is no remark. */
    private static Field mayBe(Meaning meaning) {
        var first = meaning.fields().isEmpty() ? null : meaning.fields().get(0);
        return switch (meaning.kind()) {
            case TARIFF_WORDING -> Field.DESCRIPTION;
            case NOTHING -> first == null ? Field.PART_NUMBER : first;
            case PARTY_COUNTRY -> Field.PARTY_COUNTRY;
            case PARTY_CITY -> Field.PARTY_ADDRESS;
            default -> first != null && first.attribute() == Field.Attribute.TEXT ? first : Field.REMARKS;
        };
    }

    private String heading(int column) {
        return column < layout.headings().size() ? layout.headings().get(column) : "";
    }

    private @Nullable Field fieldOf(SourceCell cell, Watched column) {
        var text = cell.text();
        if (cell.kind() != SourceCell.Kind.TEXT) {
            return !column.saysNothing && text.length() >= 10 && isIdentifier(text) ? Field.PARTY_ID : null;
        }
        if (column.tariffWording
                || dictionaries.words().isAbsent(text)
                || dictionaries.words().isDitto(text)) {
            return null;
        }
        if (!column.saysNothing && isIdentifier(text)) {
            return Field.PARTY_ID;
        }
        boolean named = companies.get(text)
                || (column.isTakenWhole() && Characters.letters(text) > 2)
                || (column.isOfNames() && looksLikeName(text))
                || (column.late && column.mayNamePeople && looksLikePerson(text));
        return named ? Field.PARTY_NAME : null;
    }

    private static boolean isIdentifier(String text) {
        if (text.length() < 10 || text.length() > 18 || text.indexOf(' ') >= 0) {
            return false;
        }
        var kind = IdentifierKinds.of(text, null);
        return kind != Identifier.Kind.OTHER && IdentifierKinds.checksOut(kind, Identifier.compact(text));
    }

    /** A few words that begin with a capital and hold hardly a digit: "Al Noor Switchgear", but not "green" or "2 pcs". */
    private static boolean looksLikeName(String text) {
        int letters = Characters.letters(text);
        return text.length() <= LONGEST_NAME
                && letters > 2
                && letters * 2 > text.length()
                && Character.isLetter(text.charAt(0))
                && !Character.isLowerCase(text.charAt(0))
                && text.chars().filter(c -> c == ' ').count() < MOST_WORDS
                && text.chars().filter(Character::isDigit).count() < 3
                && Countries.named(text) == null;
    }

    /** Two to four words with a capital each and nothing but letters: "Ivan Petrovich Sidorov". */
    private static boolean looksLikePerson(String text) {
        if (text.length() < 5 || text.length() > 40 || Countries.named(text) != null) {
            return false;
        }
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean starts = i == 0 || text.charAt(i - 1) == ' ';
            if (starts && !Character.isUpperCase(c)) {
                return false;
            }
            words += starts ? 1 : 0;
            if (!Character.isLetter(c) && " .-'’".indexOf(c) < 0) {
                return false;
            }
        }
        return words > 1 && words < 5;
    }

    /** What was assumed, for the officer to confirm or correct. */
    public List<String> questions() {
        var questions = new ArrayList<String>();
        columns.forEach((index, column) -> {
            if (column.parties > 0) {
                var heading = heading(index);
                questions.add(
                        "Column %s%s: it is not used, but cell %s looks like a party%s. %s screened as parties. If that is wrong, save the mapping, change it and use --mapping."
                                .formatted(
                                        CellRef.columnName(index),
                                        heading.isEmpty() ? "" : " \"" + heading + "\"",
                                        column.first,
                                        column.parties > 1 ? ", as do others in it" : "",
                                        column.late
                                                ? "From there on its cells are"
                                                : column.isOfNames() ? "Its names are" : "Such cells are"));
            }
        });
        return questions;
    }
}
