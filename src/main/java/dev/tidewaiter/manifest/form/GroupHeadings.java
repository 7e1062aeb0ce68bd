package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of labels among goods that head a group of them: "Consignee: Alpha Ltd, Galway" above the lines that go to it. */
public final class GroupHeadings {

    /** More cells are a line of goods, or boxes of a form. */
    private static final int MOST_CELLS = 4;

    private final ManifestDictionaries dictionaries;
    private final BandsOfPackages bands;

    public GroupHeadings(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
        this.bands = new BandsOfPackages(dictionaries);
    }

    /** What a row says of the parties and places that it names by their labels, if it begins with one; nothing for most rows. */
    public List<Labelled> in(SourceRow row) {
        if (row.cells().size() > MOST_CELLS || !begins(row)) {
            return bands.in(row);
        }
        var read = new LabelledValueReader(dictionaries, List.of(row), List.of())
                .read()
                .values();
        var named = subjects(read, true);
        return read.stream()
                .filter(value -> named.contains(subject(value.column().field())))
                .toList();
    }

    /** Whether the label of a party or place stands in a cell, alone or with a colon, be it understood what it says or not. */
    public boolean isLabelled(SourceCell cell) {
        var label = cell.kind() == SourceCell.Kind.TEXT ? meant(label(cell.text())) : null;
        return label != null
                && Stream.concat(
                                label.fields().stream(),
                                label.choices().stream()
                                        .flatMap(choice -> choice.fieldIds().stream())
                                        .map(Field::byId)
                                        .filter(Objects::nonNull))
                        .anyMatch(GroupHeadings::isOfGroup);
    }

    /** Whether a cell begins with a label that speaks of something else: "Manufacturer: Alpha Ltd". */
    public boolean isLabelOfOther(SourceCell cell) {
        return TextMarks.firstColon(cell.text()) >= 0 && meant(label(cell.text())) != null && !isLabelled(cell);
    }

    private static String label(String text) {
        int colon = TextMarks.firstColon(text);
        return colon < 0 ? text : text.substring(0, colon);
    }

    /** The parties and places that some values tell of. */
    public static Set<Field> subjects(List<Labelled> values) {
        return subjects(values, false);
    }

    /** What is known of a group as one: a party with its address and numbers, or a place. */
    public static Field subject(Field field) {
        var role = field.role();
        return role == null ? field : Field.of(role, Attribute.NAME);
    }

    /** @param named whether only those count that are named: an address by itself goes on with the party above */
    private static Set<Field> subjects(List<Labelled> values, boolean named) {
        var subjects = EnumSet.noneOf(Field.class);
        for (var value : values) {
            var field = value.column().field();
            if (isOfGroup(field) && (!named || field == subject(field))) {
                subjects.add(subject(field));
            }
        }
        return subjects;
    }

    /** Asked for every row, so that most end here. */
    private boolean begins(SourceRow row) {
        var first = row.cells().get(0);
        if (first.kind() != SourceCell.Kind.TEXT) {
            return false;
        }
        int colon = TextMarks.firstColon(first.text());
        if (colon < 0 && row.cells().size() != 2) {
            return false;
        }
        var label = meant(label(first.text()));
        // one of two meanings is told by its value: "Destination"
        boolean group = label != null
                && (label.fields().isEmpty() || isOfGroup(label.fields().get(0)));
        return group && (colon >= 0 || meant(row.cells().get(1).text()) == null);
    }

    private @Nullable Meaning meant(String label) {
        var meaning = dictionaries.headings().meaning(label.strip());
        return meaning != null && meaning.exact() ? meaning : null;
    }

    /** A maker, a bank or a contact is of single goods, or of the whole document. */
    private static boolean isOfGroup(Field field) {
        var role = field.role();
        return role == null
                ? switch (field) {
                    case DESTINATION, PLACE_OF_DELIVERY, PORT_OF_DISCHARGE -> true;
                    default -> false;
                }
                : role != Role.PARTY && role != Role.MANUFACTURER && role != Role.BANK && role != Role.CONTACT;
    }
}
