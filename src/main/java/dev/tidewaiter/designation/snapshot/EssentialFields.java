package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.snapshot.EntryChange.FieldChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every format of a list says of an entry, in whatever order and letters: who it is, where, since when and under which programme.
 * Remarks, reasons and the labels of numbers are written in each format in another way.
 */
final class EssentialFields {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, FieldChange> changed = new LinkedHashMap<>();

    private EssentialFields() {}

    /** By field, what is no longer said and what is said anew. */
    static Map<String, FieldChange> changed(Designation before, Designation after) {
        var fields = new EssentialFields();
        fields.compare("names", before, after, EssentialFields::names, text -> words(text, Set.of()));
        fields.compare(
                "programmes", before, after, entry -> entry.programmes().stream(), text -> words(text, Set.of()));
        var countries = countries(before);
        countries.addAll(countries(after));
        fields.compare("addresses", before, after, entry -> entry.addresses().stream(), text -> words(text, countries));
        fields.compare("numbers", before, after, EssentialFields::numbers, Function.identity());
        fields.compare("born", before, after, EssentialFields::born, Function.identity());
        fields.compare("listed on", before, after, entry -> day(entry.listedOn()), Function.identity());
        fields.compare(
                "ended on", before, after, entry -> day(entry.particulars().ended()), Function.identity());
        return fields.changed;
    }

    private void compare(
            String label,
            Designation before,
            Designation after,
            Function<Designation, Stream<String>> said,
            Function<String, String> key) {
        var was = byKey(said.apply(before), key);
        var is = byKey(said.apply(after), key);
        if (was.keySet().equals(is.keySet())) {
            return;
        }
        changed.put(label, new FieldChange(without(was, is), without(is, was)));
    }

    private static Map<String, String> byKey(Stream<String> texts, Function<String, String> key) {
        return texts.collect(Collectors.toMap(key, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static List<String> without(Map<String, String> texts, Map<String, String> others) {
        return texts.entrySet().stream()
                .filter(text -> !others.containsKey(text.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Stream<String> names(Designation entry) {
        return entry.names().stream().filter(name -> !name.derived()).map(ListedName::text);
    }

    private static Stream<String> numbers(Designation entry) {
        return entry.identifiers().stream().map(ListedIdentifier::value);
    }

    private static Stream<String> born(Designation entry) {
        return entry.born().stream().map(Objects::toString);
    }

    private static Stream<String> day(@Nullable Object day) {
        return Stream.ofNullable(day).map(Objects::toString);
    }

    /** Two letters stand in one format for a country's name in another. */
    private static Set<String> countries(Designation entry) {
        return entry.countries().stream()
                .flatMap(country -> Stream.concat(Stream.of(country.iso2()), wordsOf(country.title())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words of a text in their order by letters, but for those of countries. */
    private static String words(String text, Set<String> countries) {
        return wordsOf(text).filter(word -> !countries.contains(word)).sorted().collect(Collectors.joining(" "));
    }

    private static Stream<String> wordsOf(String text) {
        return NO_WORD.splitAsStream(text.toUpperCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }
}
