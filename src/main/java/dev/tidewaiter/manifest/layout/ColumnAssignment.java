package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.CellRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the columns of a table their fields: by heading first, by content where the heading leaves it open. */
final class ColumnAssignment {

    /** Fields of which a line can hold several columns; of others the first column counts. */
    private static final Set<Field> SEVERAL = EnumSet.of(
            Field.DESCRIPTION,
            Field.HS,
            Field.MODEL,
            Field.PART_NUMBER,
            Field.SERIAL_NUMBER,
            Field.DESTINATION,
            Field.ORIGIN,
            Field.MARKS,
            Field.REMARKS,
            Field.END_USE,
            Field.CONTAINER,
            Field.EXPORT_DATE);

    private final Headings headings;
    private final Map<Integer, String> texts;
    private final Map<Integer, ColumnProfile> profiles;
    private final List<Column> columns = new ArrayList<>();
    private final List<String> unmapped = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private final Set<Integer> ofEarlierCheck;
    private final Set<Field> held = EnumSet.noneOf(Field.class);

    ColumnAssignment(
            Headings headings,
            Map<Integer, String> texts,
            Map<Integer, ColumnProfile> profiles,
            Set<Integer> ofEarlierCheck) {
        this.headings = headings;
        this.texts = texts;
        this.profiles = profiles;
        this.ofEarlierCheck = ofEarlierCheck;
    }

    Layout assign(int headerRow, LabelledValues form, List<String> further) {
        questions.addAll(further);
        assignHeadings();
        for (int column : open) {
            assignOpen(column);
        }
        assignByContent();
        columns.sort(java.util.Comparator.comparingInt(Column::index));
        return new Layout(headerRow, HeaderSearch.inOrder(texts), columns, form, ofEarlierCheck, unmapped, questions);
    }

    private void assignHeadings() {
        Role group = null;
        int lastOfGroup = -2;
        for (var entry : texts.entrySet()) {
            int column = entry.getKey();
            if (ofEarlierCheck.contains(column)) {
                leaveOut(column);
                continue;
            }
            var meaning = headings.meaning(entry.getValue());
            if (meaning == null) {
                open.add(column);
                continue;
            }
            boolean besideGroup = column - lastOfGroup <= 1;
            var field = fieldOf(meaning, besideGroup ? group : null);
            if (field == null) {
                open.add(column);
            } else if (mayHold(field)) {
                add(column, field, meaning);
            } else {
                leaveOut(column);
            }
            if (field == Field.CONTACT_NAME || field == Field.CONTACT_ADDRESS) {
                lastOfGroup = besideGroup ? column : lastOfGroup; // a contact of the party before
            } else if (field != null && field.role() != null) {
                group = field.role();
                lastOfGroup = column;
            } else if (field == Field.PHONE || field == Field.EMAIL || field == Field.WEBSITE) {
                lastOfGroup = besideGroup ? column : lastOfGroup;
            }
        }
    }

    /** The field of a plain meaning, or of an attribute whose party stands on its left; null when content must decide. */
    private static @Nullable Field fieldOf(Meaning meaning, @Nullable Role group) {
        if (meaning.kind() == Kind.FIELD) {
            return meaning.fields().get(0);
        }
        if (group == null) {
            return null;
        }
        return switch (meaning.kind()) {
            case PARTY_NAME -> Field.of(group, Attribute.NAME);
            case PARTY_ADDRESS, PARTY_CITY -> Field.of(group, Attribute.ADDRESS);
            case PARTY_COUNTRY -> Field.of(group, Attribute.COUNTRY);
            case PARTY_ID -> Field.of(group, Attribute.ID);
            default -> null;
        };
    }

    private boolean mayHold(Field field) {
        return field.role() != null || SEVERAL.contains(field) || !held.contains(field);
    }

    private void add(int index, Field field, @Nullable Meaning meaning) {
        var profile = profiles.get(index);
        var order = profile == null ? null : profile.dateOrder();
        if (field.attribute() == Attribute.DATE && order == null && profile != null && profile.hasAmbiguousDates()) {
            questions.add(
                    "Column %s: dates such as 03/04/2025 can be read in two ways. They were read with the day first."
                            .formatted(named(index)));
        }
        columns.add(new Column(
                index,
                field,
                text(index),
                meaning != null && meaning.twin(),
                meaning == null ? null : meaning.unit(),
                order == null ? DateParser.Order.DAY_FIRST : order,
                profile == null || !profile.codesAreOdd()));
        held.add(field);
    }

    private void assignOpen(int column) {
        var meaning = headings.meaning(text(column));
        if (meaning == null) {
            leaveOut(column);
            return;
        }
        switch (meaning.kind()) {
            case AMBIGUOUS -> assignAmbiguous(column, meaning);
            case TARIFF_WORDING -> {
                if (held.contains(Field.DESCRIPTION)) {
                    leaveOut(column);
                } else {
                    add(column, Field.DESCRIPTION, meaning);
                    questions.add(
                            "Column %s: the wording of the tariff was read as the description of the goods, for want of another."
                                    .formatted(named(column)));
                }
            }
            case SOME_DATE -> assignDate(column, meaning);
            case PARTY_NAME, PARTY_ADDRESS, PARTY_ID -> {
                var profile = profiles.get(column);
                if (meaning.kind() == Kind.PARTY_ID && (profile == null || !profile.looksLikeIdentifiers())) {
                    leaveOut(column); // an amount of VAT, not a number
                    return;
                }
                var attribute = meaning.kind() == Kind.PARTY_NAME
                        ? Attribute.NAME
                        : meaning.kind() == Kind.PARTY_ADDRESS ? Attribute.ADDRESS : Attribute.ID;
                add(column, Field.of(Role.PARTY, attribute), meaning);
                questions.add(
                        "Column %s: the heading does not say whose it is. It was read as that of a party and is screened."
                                .formatted(named(column)));
            }
            case PARTY_COUNTRY -> assignCountry(column, meaning);
            default -> leaveOut(column);
        }
    }

    private void assignDate(int column, Meaning meaning) {
        var profile = profiles.get(column);
        if (isGivenElsewhere(Field.EXPORT_DATE) || (!profiles.isEmpty() && !mayHoldDates(profile, text(column)))) {
            leaveOut(column);
            return;
        }
        add(column, Field.EXPORT_DATE, meaning);
        if (profile != null && !profile.looksLikeDates()) {
            questions.add("Column %s: some of its cells are no dates. They are unreadable as the date of export."
                    .formatted(named(column)));
        }
        questions.add("Column %s: no column says that it is the date of export, so this date was read as it."
                .formatted(named(column)));
    }

    /** A column of dates, be there other things among them; one that is called just "Date" whatever it holds. */
    private static boolean mayHoldDates(@Nullable ColumnProfile profile, String heading) {
        if (profile == null || profile.isEmpty()) {
            return false;
        }
        boolean monthsOnly = heading.toLowerCase(Locale.ROOT).contains("month");
        return profile.looksLikeDates()
                || (!monthsOnly && (profile.hasDates() || heading.strip().indexOf(' ') < 0));
    }

    private void assignCountry(int column, Meaning meaning) {
        if (held.contains(Field.DESTINATION)) {
            leaveOut(column);
            return;
        }
        if (columns.stream().anyMatch(ColumnAssignment::placesReceiver)) {
            leaveOut(column);
            questions.add(
                    "Column %s: the heading does not say which country it is. It was left out, since the receivers' addresses tell where the goods go."
                            .formatted(named(column)));
            return;
        }
        add(column, Field.DESTINATION, meaning);
        questions.add(
                "Column %s: the heading does not say which country it is. It was read as the country of destination."
                        .formatted(named(column)));
    }

    private static boolean placesReceiver(Column column) {
        var role = column.field().role();
        return role != null
                && role.receives()
                && (column.field().attribute() == Attribute.ADDRESS
                        || column.field().attribute() == Attribute.COUNTRY);
    }

    private void assignAmbiguous(int column, Meaning meaning) {
        var choices = meaning.choices();
        for (var choice : choices) {
            if (choice.when() != null
                    && !fits(choice.when(), column, choice.fieldIds().get(0))) {
                continue;
            }
            var titles = new ArrayList<Field>();
            for (var id : choice.fieldIds()) {
                var field = id.equals("*.id") ? idOfPartyBefore(column) : Field.byId(id);
                if (field != null) {
                    titles.add(field);
                    add(column, field, meaning);
                }
            }
            if (choice.quiet()) {
                return;
            }
            questions.add(
                    "Column %s: this heading has more than one meaning. It was read as %s%s. If that is wrong, save the mapping, change it and use --mapping."
                            .formatted(
                                    named(column),
                                    Field.titles(titles),
                                    choice.when() == null ? "" : because(choice.when())));
            return;
        }
        leaveOut(column);
    }

    private static String because(String when) {
        return switch (when) {
            case "codes" -> ", because its cells look like HS codes";
            case "identifiers" -> ", because its cells look like tax numbers";
            case "counting" -> ", because its cells count 1, 2, 3";
            case "distinct" -> ", because its cells differ from row to row";
            default -> ", because no other column holds it";
        };
    }

    private boolean fits(String when, int column, String fieldId) {
        var profile = profiles.get(column);
        return switch (when) {
            case "codes" -> profile != null && profile.looksLikeCodes();
            case "identifiers" -> profile != null && profile.looksLikeIdentifiers();
            case "counting" -> profile != null && profile.counts();
            case "distinct" -> profile != null && profile.isDistinct();
            case "text" -> profile != null && profile.looksLikeWords() && !held.contains(Field.DESCRIPTION);
            case "free" -> {
                var field = Field.byId(fieldId);
                yield field == null || !isGivenElsewhere(field);
            }
            default -> throw new IllegalStateException("ambiguous-headings.tsv: unknown test " + when);
        };
    }

    /** Whether another column holds a field and has anything in it. */
    private boolean isGivenElsewhere(Field field) {
        for (var column : columns) {
            var profile = profiles.get(column.index());
            if (column.field() == field && (profile == null || !profile.isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** A tax number without a name beside it is the sender's, as customs forms have it; else that of the party before. */
    private Field idOfPartyBefore(int column) {
        var role = Role.PARTY;
        for (var held : columns) {
            var of = held.field().role();
            if (of == Role.EXPORTER || of == Role.SHIPPER) {
                return Field.of(of, Attribute.ID);
            }
            if (held.index() < column && of != null) {
                role = of;
            }
        }
        return Field.of(role, Attribute.ID);
    }

    /** Columns whose heading is unknown or missing: what their cells look like may still tell. */
    private void assignByContent() {
        for (var entry : profiles.entrySet()) {
            int column = entry.getKey();
            var profile = entry.getValue();
            if (profile.isEmpty()
                    || isTaken(column)
                    || isKnownToHoldNothing(column)
                    || ofEarlierCheck.contains(column)) {
                continue;
            }
            var field = fieldByContent(profile);
            if (field != null) {
                unmapped.remove(listed(column));
                add(column, field, null);
                questions.add("Column %s: the heading is not understood. Its cells look like %s and were read as such."
                        .formatted(named(column), Field.titles(List.of(field))));
            }
        }
    }

    private @Nullable Field fieldByContent(ColumnProfile profile) {
        if (profile.looksLikeCodes() && !held.contains(Field.HS) && profile.filled() > 1) {
            return Field.HS;
        }
        if (profile.looksLikeCompanies()) {
            return Field.PARTY_NAME;
        }
        if (profile.looksLikeCountries() && !held.contains(Field.DESTINATION)) {
            return Field.DESTINATION;
        }
        return profile.looksLikeText() && !held.contains(Field.DESCRIPTION) ? Field.DESCRIPTION : null;
    }

    private boolean isTaken(int index) {
        return columns.stream().anyMatch(column -> column.index() == index);
    }

    private boolean isKnownToHoldNothing(int column) {
        return headings.meaning(text(column)) != null;
    }

    private void leaveOut(int column) {
        unmapped.add(listed(column));
    }

    private String listed(int column) {
        return CellRef.columnName(column) + ": " + text(column);
    }

    private String named(int column) {
        var heading = text(column);
        return CellRef.columnName(column) + (heading.isEmpty() ? ", which has no heading" : " \"" + heading + "\"");
    }

    private String text(int column) {
        return texts.getOrDefault(column, "");
    }
}
