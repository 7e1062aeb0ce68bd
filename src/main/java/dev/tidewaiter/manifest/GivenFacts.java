package dev.tidewaiter.manifest;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.wording.WrongInput;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person gives for a whole file, because the file has no place for it: where it goes, to whom, from whom, when. A
 * fact fills what is absent in a line and never takes the place of what stands there.
 */
public final class GivenFacts {

    /** Nothing was given. */
    public static final GivenFacts NONE = new GivenFacts(Map.of());

    /** What may be given. */
    public static final List<Field> FIELDS =
            List.of(Field.DESTINATION, Field.CONSIGNEE_NAME, Field.EXPORTER_NAME, Field.EXPORT_DATE);

    /** Where a value stands that was given. */
    static final String WHERE = "given for the whole file";

    private static final int LONGEST = 500;

    private final Map<Field, String> texts;

    private GivenFacts(Map<Field, String> texts) {
        var inOrder = new EnumMap<Field, String>(Field.class);
        inOrder.putAll(texts);
        this.texts = Collections.unmodifiableMap(inOrder);
    }

    /**
     * Facts by the name of their field.
     *
     * @param texts by {@code destination}, {@code consignee.name}, {@code exporter.name} or {@code exportDate}
     * @throws IllegalArgumentException when one cannot be given, or is no country or date; a sentence for its giver
     */
    public static GivenFacts of(Map<String, String> texts) {
        var byField = new EnumMap<Field, String>(Field.class);
        texts.forEach((id, text) -> {
            var field = Field.byId(id);
            if (field == null || !FIELDS.contains(field)) {
                throw new IllegalArgumentException("For a whole file %s can be given, not %s."
                        .formatted(
                                String.join(", ", FIELDS.stream().map(Field::id).toList()), id));
            }
            byField.put(field, read(field, text.strip()));
        });
        return byField.isEmpty() ? NONE : new GivenFacts(byField);
    }

    /**
     * The four facts, each null where it is not given.
     *
     * @throws IllegalArgumentException when one is no country or date; a sentence for its giver
     */
    public static GivenFacts of(
            @Nullable String destination,
            @Nullable String consignee,
            @Nullable String exporter,
            @Nullable String date) {
        var texts = new EnumMap<Field, @Nullable String>(Field.class);
        texts.put(Field.DESTINATION, destination);
        texts.put(Field.CONSIGNEE_NAME, consignee);
        texts.put(Field.EXPORTER_NAME, exporter);
        texts.put(Field.EXPORT_DATE, date);
        var given = new EnumMap<Field, String>(Field.class);
        texts.forEach((field, text) -> {
            if (text != null) {
                given.put(field, read(field, text.strip()));
            }
        });
        return given.isEmpty() ? NONE : new GivenFacts(given);
    }

    private static String read(Field field, String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw WrongInput.because(
                    "facts.wrong.length",
                    "The %s that is given for the whole file must be 1 to %d characters on one line."
                            .formatted(field.title(), LONGEST),
                    List.of("field." + field.id()),
                    LONGEST);
        }
        return switch (field) {
            case DESTINATION -> country(text);
            case EXPORT_DATE -> date(text);
            default -> text;
        };
    }

    private static String country(String text) {
        var country = Countries.named(text);
        if (country == null) {
            throw WrongInput.because(
                    "facts.wrong.country",
                    "\"%s\" is no country. Give the destination as two letters, such as KG.".formatted(text),
                    text);
        }
        return country.iso2();
    }

    private static String date(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException wrong) {
            throw WrongInput.because(
                    "facts.wrong.date",
                    "\"%s\" is no date. Give the date as year, month and day, such as 2026-05-31.".formatted(text),
                    text);
        }
    }

    /** Whether a fact would fill what a line says in its field, or has filled it. */
    public static boolean fills(Value said) {
        return said.state() == Value.State.ABSENT || WHERE.equals(said.place());
    }

    /** What was given, in the order of the fields: countries by their two letters, dates as year, month and day. */
    public Map<Field, String> texts() {
        return texts;
    }

    /** The same by the name of the field, as it is kept with a run. */
    public Map<String, String> byName() {
        var named = new LinkedHashMap<String, String>();
        texts.forEach((field, text) -> named.put(field.id(), text));
        return Collections.unmodifiableMap(named);
    }

    @Override
    public String toString() {
        return String.join(
                ", ",
                texts.entrySet().stream()
                        .map(fact -> fact.getKey().title() + " " + fact.getValue())
                        .toList());
    }
}
