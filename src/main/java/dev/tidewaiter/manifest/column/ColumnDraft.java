package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.table.HeaderSearch;
import dev.tidewaiter.manifest.table.HeadingBlocks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.CellRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns of a table while fields are given to them: which hold one, which were left out, and what was assumed. */
public final class ColumnDraft {

    private static final String BLOCKS_ASKED =
            "From column %s on the headings stand once more. Each row was read as one line of what stands below all of them, and of its "
                    + "amounts the first counts. For a verdict on each, write the blocks below each other.";
    /** Fields of which a line can hold several columns; of others the first column counts. */
    private static final Set<Field> SEVERAL = EnumSet.of(
            Field.DESCRIPTION,
            Field.HS,
            Field.MODEL,
            Field.PART_NUMBER,
            Field.SERIAL_NUMBER,
            Field.DESTINATION,
            Field.ORIGIN,
            Field.PLACE_OF_DELIVERY,
            Field.PORT_OF_DISCHARGE,
            Field.TRANSSHIPMENT_PORT,
            Field.TRANSIT_COUNTRIES,
            Field.INCOTERM,
            Field.MARKS,
            Field.REMARKS,
            Field.END_USE,
            Field.CONTAINER,
            Field.EXPORT_DATE);

    private static final Pattern NAUGHT = Pattern.compile("0+(?:[.,]0+)?");

    private final Map<Integer, String> headings;
    private final Map<Integer, ColumnProfile> profiles;
    private final List<Column> columns = new ArrayList<>();
    private final List<String> unmapped = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final Set<Field> held = EnumSet.noneOf(Field.class);

    public ColumnDraft(Map<Integer, String> headings, Map<Integer, ColumnProfile> profiles) {
        this.headings = headings;
        this.profiles = profiles;
    }

    Map<Integer, String> headings() {
        return headings;
    }

    Map<Integer, ColumnProfile> profiles() {
        return profiles;
    }

    /** What the cells of a column look like; null when none was looked at. */
    @Nullable
    ColumnProfile profile(int column) {
        return profiles.get(column);
    }

    /** The columns that hold a field so far, in the order they were found in. */
    public List<Column> columns() {
        return columns;
    }

    public boolean holds(Field field) {
        return held.contains(field);
    }

    boolean mayHold(Field field) {
        return field.role() != null || SEVERAL.contains(field) || !held.contains(field);
    }

    /** Takes a field from a column that has nothing in it, for one that has; false when there is no such. */
    boolean giveUpEmpty(Field field, int other) {
        var better = profiles.get(other);
        boolean given = columns.stream()
                .filter(column -> column.field() == field)
                .map(column -> profiles.get(column.index()))
                .anyMatch(profile -> profile != null && !saysNothing(field, profile));
        if (better == null || saysNothing(field, better) || given) {
            return false;
        }
        for (var column : List.copyOf(columns)) {
            if (column.field() == field && column.known() != Sureness.SAID) {
                columns.remove(column);
                leaveOut(column.index());
            }
        }
        return true;
    }

    /** Whether nothing stands in a column, or in one of amounts nothing but naughts. */
    static boolean saysNothing(Field field, ColumnProfile cells) {
        boolean naughts = field.attribute() == Attribute.NUMBER
                && cells.holdsOnly(text -> NAUGHT.matcher(text).matches());
        return cells.isEmpty() || naughts;
    }

    /** Whether another column holds a field and has anything in it. */
    boolean isGivenElsewhere(Field field) {
        for (var column : columns) {
            var profile = profiles.get(column.index());
            if (column.field() == field && (profile == null ? profiles.isEmpty() : !profile.isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing stands in any column of a field. */
    boolean isEmpty(Field field) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .map(column -> profiles.get(column.index()))
                .allMatch(profile -> profile == null || profile.isEmpty());
    }

    /** Whether a column holds a field. */
    boolean holdsAt(int index, Field field) {
        return columns.stream().anyMatch(column -> column.index() == index && column.field() == field);
    }

    boolean isTaken(int index) {
        return columns.stream().anyMatch(column -> column.index() == index);
    }

    public void add(int index, Field field, @Nullable Meaning meaning) {
        add(index, field, meaning, Sureness.by(meaning, field));
    }

    public void add(int index, Field field, @Nullable Meaning meaning, Sureness known) {
        var profile = profiles.get(index);
        var dates = profile == null ? new DateOrders() : profile.dateOrders();
        var open = field.attribute() == Attribute.DATE ? dates.question(CellRef.columnName(index)) : null;
        if (open != null) {
            questions.add("Column %s: %s".formatted(named(index), open));
        }
        columns.add(new Column(
                index,
                field,
                heading(index),
                meaning != null && meaning.twin(),
                meaning == null ? null : meaning.unit(),
                dates.inForce(),
                profile == null || !profile.codesAreOdd(),
                known,
                null));
        held.add(field);
        unmapped.remove(listed(index));
    }

    /** Reads the column of a field as another field. */
    void readAs(Field field, Field other) {
        columns.replaceAll(column -> column.field() == field ? column.as(other) : column);
        held.remove(field);
        held.add(other);
    }

    /** Reads one column as another field. */
    void readAs(Column one, Field other) {
        columns.replaceAll(column -> column.equals(one) ? column.as(other) : column);
        held.add(other);
        letGo(one.field());
    }

    /** Leaves a column out that held a field, so that a better one may hold it. */
    void giveUp(Column column) {
        columns.remove(column);
        letGo(column.field());
        leaveOut(column.index());
    }

    /** Another column may hold the same field still. */
    private void letGo(Field field) {
        if (columns.stream().noneMatch(column -> column.field() == field)) {
            held.remove(field);
        }
    }

    /** Gives a column's field to another one, whose cells fit it. */
    void move(Column column, int to) {
        columns.remove(column);
        repeat(column, to);
    }

    /** Gives what the columns of a first block of goods hold to those of later ones that repeat them. */
    void repeat(HeadingBlocks blocks) {
        blocks.firstColumns().forEach((repeated, first) -> {
            for (var column : List.copyOf(columns)) {
                if (column.index() == first) {
                    repeat(column, repeated);
                }
            }
        });
        blocks.columns().stream().findFirst().ifPresent(column -> ask(BLOCKS_ASKED.formatted(named(column))));
    }

    /** Gives a column's field to another one as well. */
    private void repeat(Column column, int to) {
        columns.add(new Column(
                to,
                column.field(),
                column.heading(),
                column.twin(),
                column.unit(),
                column.dateOrder(),
                column.zerosLost(),
                column.known(),
                column.townOf()));
    }

    void leaveOut(int column) {
        unmapped.add(listed(column));
    }

    public void ask(String question) {
        questions.add(question);
    }

    /** Whether a table tells goods and what they cost, and nothing of whom they go to, where or when: a country there is theirs. */
    boolean tellsGoodsOnly() {
        return holds(Field.DESCRIPTION)
                && !holds(Field.ORIGIN)
                && (holds(Field.UNIT_PRICE) || holds(Field.TOTAL_VALUE))
                && columns.stream().map(Column::field).allMatch(field -> switch (field) {
                    case LINE, DESCRIPTION, MODEL, PART_NUMBER, HS, ECCN, SERIAL_NUMBER, REMARKS, MARKS -> true;
                    case QUANTITY, UNIT, UNIT_PRICE, TOTAL_VALUE, CURRENCY, NET_WEIGHT, GROSS_WEIGHT -> true;
                    case PACKAGE_COUNT, PACKAGE_TYPE -> true;
                    default -> field.role() == Role.MANUFACTURER;
                });
    }

    /** In how many rows the fullest column holds something. */
    int mostFilled() {
        return profiles.values().stream().mapToInt(ColumnProfile::filled).max().orElse(0);
    }

    private String listed(int column) {
        return CellRef.columnName(column) + ": " + heading(column);
    }

    /** A column and its heading, for a sentence. */
    String named(int column) {
        var heading = heading(column);
        return CellRef.columnName(column) + (heading.isEmpty() ? ", which has no heading" : " \"" + heading + "\"");
    }

    String heading(int column) {
        return headings.getOrDefault(column, "");
    }

    public Layout layout(int headerRow, LabelledValues form, Set<Integer> added) {
        columns.sort(Comparator.comparingInt(Column::index));
        return new Layout(headerRow, HeaderSearch.inOrder(headings), columns, form, added, unmapped, questions, "");
    }

    private static boolean mayStandInOrders(@Nullable Role role) {
        return role == null || role == Role.PARTY || role == Role.BUYER || role == Role.CARRIER || role == Role.CONTACT;
    }

    /**
     * Whether a column of names tells who ordered: telephones or mail stand beside it and nobody who has another part, and its cells are
     * written as persons or companies are. What is not may be the goods.
     */
    boolean tellsCustomers(@Nullable ColumnProfile names) {
        return (holds(Field.EMAIL) || holds(Field.PHONE))
                && columns().stream().map(column -> column.field().role()).allMatch(ColumnDraft::mayStandInOrders)
                && (names == null || names.isEmpty() || names.looksLikePersons() || names.looksLikeCompanies());
    }

    /** Numbers of ten digits look like codes of the tariff, which stand elsewhere then. */
    boolean holdsNumbersOfParties(@Nullable ColumnProfile profile) {
        return profile != null && (profile.looksLikeIdentifiers() || (holds(Field.HS) && profile.looksLikeCodes()));
    }

    /** The only column of a field; -1 where there is none or where there are several. */
    int only(Field field) {
        var columns =
                columns().stream().filter(column -> column.field() == field).toList();
        return columns.size() == 1 ? columns.get(0).index() : -1;
    }
}
