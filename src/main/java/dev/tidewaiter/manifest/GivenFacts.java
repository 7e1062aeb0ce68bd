package dev.tidewaiter.manifest;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.wording.Wording;
import dev.tidewaiter.wording.WrongInput;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
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

    private static final int LONGEST = 500;

    /** A code of a country. */
    private static final int LONGEST_CODE = 3;

    private final Map<Field, String> texts;

    private GivenFacts(Map<Field, String> texts) {
        var inOrder = new EnumMap<Field, String>(Field.class);
        inOrder.putAll(texts);
        this.texts = Collections.unmodifiableMap(inOrder);
    }

    /**
     * Facts by the name of their field, the destination as a country.
     *
     * @param texts by {@code destination}, {@code consignee.name}, {@code exporter.name} or {@code exportDate}
     * @throws IllegalArgumentException when one cannot be given, or is no country or date; a sentence for its giver
     */
    public static GivenFacts of(Map<String, String> texts) {
        return of(texts, destination -> false);
    }

    /**
     * The same where the destination may also be a place that a cell of destinations may hold, such as a town or a region under embargo.
     *
     * @param places whether a text that is the name of no country names where goods may go; asked of no other
     */
    public static GivenFacts of(Map<String, String> texts, Predicate<String> places) {
        var byField = new EnumMap<Field, String>(Field.class);
        texts.forEach((id, text) -> {
            var field = Field.byId(id);
            if (field == null || !FIELDS.contains(field)) {
                throw new IllegalArgumentException("For a whole file %s can be given, not %s."
                        .formatted(
                                String.join(", ", FIELDS.stream().map(Field::id).toList()), id));
            }
            byField.put(field, read(field, text.strip(), places));
        });
        return byField.isEmpty() ? NONE : new GivenFacts(byField);
    }

    /** Facts that were taken before, as {@link #byName} gave them. What the words of today do not know is kept, and not read on any line. */
    public static GivenFacts kept(Map<String, String> texts) {
        var byField = new EnumMap<Field, String>(Field.class);
        texts.forEach((id, text) -> byField.put(Objects.requireNonNull(Field.byId(id)), text));
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
        return of(destination, consignee, exporter, date, text -> false);
    }

    /** The same where the destination may also be a place, as {@link #of(Map, Predicate)} takes it. */
    public static GivenFacts of(
            @Nullable String destination,
            @Nullable String consignee,
            @Nullable String exporter,
            @Nullable String date,
            Predicate<String> places) {
        var texts = new LinkedHashMap<String, String>();
        give(Field.DESTINATION, destination, texts);
        give(Field.CONSIGNEE_NAME, consignee, texts);
        give(Field.EXPORTER_NAME, exporter, texts);
        give(Field.EXPORT_DATE, date, texts);
        return of(texts, places);
    }

    private static void give(Field field, @Nullable String text, Map<String, String> texts) {
        if (text != null) {
            texts.put(field.id(), text);
        }
    }

    private static String read(Field field, String text, Predicate<String> places) {
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw WrongInput.because(
                    "facts.wrong.length",
                    "The %s that is given for the whole file must be 1 to %d characters on one line."
                            .formatted(field.title(), LONGEST),
                    List.of("field." + field.id()),
                    LONGEST);
        }
        return switch (field) {
            case DESTINATION -> destination(text, places);
            case EXPORT_DATE -> date(text);
            default -> text;
        };
    }

    /** A country by its two letters; a place as it was given, since the region within the country may be what is forbidden. */
    private static String destination(String text, Predicate<String> places) {
        var country = Countries.named(text);
        if (country != null && (text.length() <= LONGEST_CODE || Countries.isAlone(text))) {
            return country.iso2();
        }
        if (country == null && !places.test(text)) {
            throw WrongInput.because(
                    "facts.wrong.country",
                    ("\"%s\" is no country and no place we know. Give the destination as two letters, such as KG, or as a town or region"
                                    + " as a cell would have it.")
                            .formatted(text),
                    text);
        }
        return text;
    }

    private static String date(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw WrongInput.because(
                    "facts.wrong.date",
                    "\"%s\" is no date. Give the date as year, month and day, such as 2026-05-31.".formatted(text),
                    text);
        }
        var days = GivenDays.around(LocalDate.now(ZoneOffset.UTC));
        if (!days.hold(day)) {
            throw WrongInput.because(
                    "facts.wrong.day",
                    "\"%s\" cannot be when goods leave. Correct the year; days from %s to %s can be given."
                            .formatted(text, days.first(), days.last()),
                    text,
                    Wording.day(days.first()),
                    Wording.day(days.last()));
        }
        return day.toString();
    }

    /** Whether a fact would fill what a line says in its field, or has filled it. */
    public static boolean fills(Value said) {
        return said.state() == Value.State.ABSENT || said.isGivenForFile();
    }

    /** What was given, in the order of the fields: countries by their two letters, places as they were given, dates as year, month and day. */
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
