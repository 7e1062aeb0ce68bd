package dev.tidewaiter.designation.lists;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.shipment.Country;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry on a list that a government publishes.
 *
 * @param list        the list's id, such as {@code OFAC-SDN}
 * @param entry       the entry's number or reference on that list
 * @param kind        what is listed
 * @param names       every spelling the list gives, the main name first
 * @param programmes  programme tags, such as {@code RUSSIA-EO14024}
 * @param countries   countries of its addresses, nationalities and registrations
 * @param addresses   addresses as the list gives them
 * @param identifiers numbers as the list gives them
 * @param born        birth dates of a person, each of which may be the true one; empty when the list gives none
 * @param listedOn    when it was listed; null when the list does not say
 * @param note        why it is listed, or a warning about the entry; empty when the list does not say
 * @param particulars what it says besides
 */
public record Designation(
        String list,
        String entry,
        Kind kind,
        List<ListedName> names,
        List<String> programmes,
        List<Country> countries,
        List<String> addresses,
        List<ListedIdentifier> identifiers,
        List<ListedBirthDate> born,
        @Nullable LocalDate listedOn,
        String note,
        Particulars particulars) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What is listed. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        VESSEL,
        AIRCRAFT,
        /** A person or an organisation, and the list does not say which. */
        UNKNOWN;

        /** Whether it is a ship or an aircraft. */
        public boolean isCraft() {
            return this == VESSEL || this == AIRCRAFT;
        }

        /** Whether two that are so called may be one party. */
        public boolean mayBe(Kind other) {
            return this == other || (this == UNKNOWN && !other.isCraft()) || (other == UNKNOWN && !isCraft());
        }

        /** How a name of it is compared: in each of these ways, of which the likelier counts. */
        public List<Bearer> bearers() {
            return switch (this) {
                case PERSON -> List.of(Bearer.PERSON);
                case ORGANISATION -> List.of(Bearer.ORGANISATION);
                case VESSEL, AIRCRAFT -> List.of(Bearer.VESSEL);
                case UNKNOWN -> List.of(Bearer.PERSON, Bearer.ORGANISATION);
            };
        }
    }

    /**
     * One spelling of a listed name.
     *
     * @param text    the spelling as the list prints it
     * @param quality what the publisher says of it
     * @param derived whether it stands inside another spelling, from which it was taken for the search: in brackets, behind
     *                {@code a.k.a.}, or beside a second one
     */
    public record ListedName(String text, Quality quality, boolean derived) {

        /** What a publisher says of a spelling. */
        public enum Quality {
            STRONG,
            /** It may confirm a match, never make one alone. */
            WEAK,
            /** A name that the party had before; compared like the one it has. */
            FORMER
        }

        /** A name that is weak, or as good as the main one. */
        public ListedName(String text, boolean weak) {
            this(text, weak ? Quality.WEAK : Quality.STRONG, false);
        }

        /** Whether the publisher calls it weak. */
        public boolean weak() {
            return quality == Quality.WEAK;
        }
    }

    public Designation {
        names = List.copyOf(names);
        programmes = List.copyOf(programmes);
        countries = List.copyOf(countries);
        addresses = List.copyOf(addresses);
        identifiers = List.copyOf(identifiers);
        born = List.copyOf(born);
    }

    /** An entry that says nothing yet but what it is. */
    public static DesignationBuilder listed(String list, String entry, Kind kind) {
        return new DesignationBuilder(list, entry, kind);
    }

    /** Whether both give a number whose check digit proves its kind, so that they are one party. */
    public boolean sharesProvenNumberWith(Designation other) {
        return identifiers.stream()
                .filter(ListedIdentifier::isProven)
                .anyMatch(number ->
                        other.identifiers.stream().anyMatch(its -> its.value().equals(number.value())));
    }

    /** Its number as its list publishes it, without the name that tells it from another party of that number. */
    public String published() {
        return NumberWithName.published(this);
    }

    /** Whether another entry is this one under a longer number: of the same list and kind, and under one of its names. */
    public boolean isUnderAnotherNumber(Designation longer) {
        return list.equals(longer.list)
                && kind == longer.kind
                && longer.published().endsWith(" " + published())
                && names.stream().anyMatch(name -> longer.isNamed(name.text()));
    }

    /** Whether one of its names has the same letters and digits. */
    public boolean isNamed(String name) {
        var letters = letters(name);
        return names.stream().anyMatch(one -> letters(one.text()).equals(letters));
    }

    private static String letters(String name) {
        return NO_LETTERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The same with names, places and numbers that another source gives besides. */
    public Designation with(Designation besides) {
        return listed(list, entry, kind)
                .names(joined(
                        names,
                        besides.names.stream()
                                .filter(name -> names.stream()
                                        .noneMatch(one -> one.text().equals(name.text())))
                                .toList()))
                .programmes(joined(programmes, besides.programmes))
                .countries(joined(countries, besides.countries))
                .addresses(joined(addresses, besides.addresses))
                .identifiers(joined(identifiers, besides.identifiers))
                .born(joined(born, besides.born))
                .listedOn(listedOn == null ? besides.listedOn : listedOn)
                .note(note.isEmpty() ? besides.note : note)
                .particulars(particulars)
                .build();
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** The same under another number. */
    public Designation numbered(String other) {
        return listed(list, other, kind)
                .names(names)
                .programmes(programmes)
                .countries(countries)
                .addresses(addresses)
                .identifiers(identifiers)
                .born(born)
                .listedOn(listedOn)
                .note(note)
                .particulars(particulars)
                .build();
    }

    /** The main name. */
    public String name() {
        return names.get(0).text();
    }
}
