package dev.tidewaiter.designation.lists;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.shipment.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry while it is read; which list it belongs to is sometimes known only when all are read. */
final class EntryDraft {

    private final String number;
    private final Designation.Kind kind;
    private final ListedNames names;
    private final Set<String> programmes = new LinkedHashSet<>();
    private final Set<Country> countries = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<ListedIdentifier> identifiers = new LinkedHashSet<>();
    private final ListedBirthDates born = new ListedBirthDates();
    private final List<String> notes = new ArrayList<>();
    private @Nullable LocalDate listedOn;

    EntryDraft(String number, Designation.Kind kind) {
        this.number = number;
        this.kind = kind;
        this.names = new ListedNames(kind);
    }

    /** A spelling; the main name comes first. A blank one is none. */
    EntryDraft name(String text, boolean weak) {
        if (!text.isBlank()) {
            names.add(text, weak);
        }
        return this;
    }

    EntryDraft programme(String programme) {
        if (!programme.isBlank()) {
            programmes.add(programme.strip());
        }
        return this;
    }

    /** A country by code or name; one that is unknown says nothing. */
    EntryDraft country(String text) {
        countries.addAll(ListCountries.named(text));
        return this;
    }

    EntryDraft address(String text) {
        if (!text.isBlank()) {
            addresses.add(text.strip());
        }
        return this;
    }

    /** A number as the list labels it. */
    EntryDraft number(String label, String value) {
        if (!value.isBlank()) {
            identifiers.addAll(ListedIdentifiers.of(label.strip() + " " + value.strip()));
        }
        return this;
    }

    EntryDraft born(String text) {
        if (kind == Designation.Kind.PERSON) {
            born.add(text);
        }
        return this;
    }

    EntryDraft note(String text) {
        if (!text.isBlank()) {
            notes.add(text.strip().replaceAll("\\s+", " "));
        }
        return this;
    }

    EntryDraft listedOn(@Nullable LocalDate day) {
        listedOn = day;
        return this;
    }

    boolean hasName() {
        return !names.list().isEmpty();
    }

    String number() {
        return number;
    }

    Set<String> programmes() {
        return programmes;
    }

    /** The entry, on a list. */
    Designation on(String list) {
        return new Designation(
                list,
                number,
                kind,
                names.list(),
                List.copyOf(programmes),
                List.copyOf(countries),
                List.copyOf(addresses),
                List.copyOf(identifiers),
                born.list(),
                listedOn,
                String.join(" ", notes));
    }
}
