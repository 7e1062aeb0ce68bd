package dev.tidewaiter.cli.match;

import dev.tidewaiter.cli.call.TerminalText;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.designation.lists.Designation;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What else is known of a party and an entry, a sentence a field: the answer, what was asked with, and what the list gives. */
final class FieldSentences {

    private static final int MOST = 3;

    /** An address is shown whole unless somebody pasted a page into it. */
    private static final int LONGEST = 300;

    private final Match hit;

    FieldSentences(Match hit) {
        this.hit = hit;
    }

    void forEach(Consumer<String> line) {
        hit.agrees().forEach(field -> line.accept(sentence(field, "agrees")));
        hit.differs().forEach(field -> line.accept(sentence(field, "differs")));
        hit.unknown().forEach(field -> line.accept(sentence(field, "unknown")));
    }

    private String sentence(SecondaryField field, String answer) {
        var word = field.word();
        var given = given(field);
        var listed = listed(field, hit.designation());
        return "%s: %s. Given: %s. On the list: %s."
                .formatted(
                        word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
                        answer,
                        given.isEmpty() ? "none" : some(given),
                        listed.isEmpty() ? "none" : some(listed));
    }

    private List<String> given(SecondaryField field) {
        var party = hit.party();
        var country = party.country();
        var born = party.born();
        return switch (field) {
            case COUNTRY -> country == null ? List.of() : List.of(country.title());
            case ADDRESS -> party.address().isRead() ? List.of(party.address().text()) : List.of();
            case IDENTIFIER ->
                party.identifiers().stream().map(number -> number.value()).toList();
            case BIRTH_DATE -> born == null ? List.of() : List.of(born.toString());
        };
    }

    private static List<String> listed(SecondaryField field, Designation entry) {
        return switch (field) {
            case COUNTRY ->
                entry.countries().stream().map(country -> country.title()).toList();
            case ADDRESS -> entry.addresses();
            case IDENTIFIER ->
                entry.identifiers().stream()
                        .map(number -> number.label() + " " + number.value())
                        .toList();
            case BIRTH_DATE -> entry.born().stream().map(Object::toString).toList();
        };
    }

    private static String some(List<String> values) {
        var shown = values.stream().limit(MOST).map(value -> TerminalText.text(value, LONGEST));
        int more = values.size() - MOST;
        return String.join(
                "; ",
                Stream.concat(shown, more > 0 ? Stream.of("and " + more + " more") : Stream.of())
                        .toList());
    }
}
