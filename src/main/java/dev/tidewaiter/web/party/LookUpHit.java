package dev.tidewaiter.web.party;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tidewaiter.designation.evidence.Agreement;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.names.Band;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.web.page.ComparedParty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry that a party may be, as it is shown and kept.
 *
 * @param listed     the spelling, number or address of the entry that it was held against
 * @param kind       NAME, IDENTIFIER or ADDRESS
 * @param strength   STRONG, WEAK, or NEAR for what is too little to count
 * @param percent    how alike, of 100
 * @param band       of a name, in a word; null of a number or an address
 * @param programmes separated by commas
 * @param listedOn   as year, month and day; null where the list does not say
 * @param parts      the names side by side; empty unless {@code kind} is NAME
 * @param properties what else is known of both
 * @param type       what the entry is, such as PERSON; null in what earlier versions kept
 */
public record LookUpHit(
        String list,
        String entry,
        String name,
        String listed,
        String kind,
        String strength,
        int percent,
        @Nullable String band,
        String programmes,
        @Nullable String listedOn,
        String note,
        List<Part> parts,
        List<Property> properties,
        @Nullable String type) {

    private static final int MOST_VALUES = 3;

    /** A part of the two names. */
    public record Part(String asked, String listed, String kind) {

        static Part of(NamePart part) {
            return new Part(part.query(), part.listed(), part.kind().name());
        }
    }

    /**
     * A property of both.
     *
     * @param agreement AGREES, DIFFERS or UNKNOWN
     */
    public record Property(String field, String asked, String listed, String agreement) {}

    /** Whether it is too little to count as a match. */
    @JsonIgnore
    boolean isNear() {
        return strength.equals(Match.Strength.NEAR.name());
    }

    static LookUpHit of(Match match) {
        var entry = match.designation();
        var listedOn = entry.listedOn();
        return new LookUpHit(
                entry.list(),
                entry.entry(),
                entry.name(),
                match.listed(),
                match.kind().name(),
                match.strength().name(),
                match.percent(),
                match.kind() == Match.Kind.NAME ? Band.of(match.score()).name() : null,
                String.join(", ", entry.programmes()),
                listedOn == null ? null : listedOn.toString(),
                entry.note(),
                match.parts().stream().map(Part::of).toList(),
                properties(match),
                entry.kind().name());
    }

    /** Beside what was asked, as findings are shown, too. */
    @JsonIgnore
    ComparedParty beside(String asked) {
        var rows = new ArrayList<ComparedParty.Property>();
        boolean named = kind.equals(Match.Kind.NAME.name());
        rows.add(new ComparedParty.Property(
                "NAME",
                List.of(new ComparedParty.Told(asked, "")),
                Stream.of(named ? listed : name, name).distinct().toList(),
                named ? ComparedParty.LIKE : Agreement.UNKNOWN.name()));
        if (type != null) {
            rows.add(new ComparedParty.Property("TYPE", List.of(), List.of(type), Agreement.UNKNOWN.name()));
        }
        properties.forEach(one -> rows.add(new ComparedParty.Property(
                one.field(),
                one.asked().isEmpty() ? List.of() : List.of(new ComparedParty.Told(one.asked(), "")),
                one.listed().isEmpty() ? List.of() : List.of(one.listed()),
                one.agreement())));
        return new ComparedParty(
                "party.asked",
                "party.notAsked",
                list,
                entry,
                percent,
                rows,
                parts.stream()
                        .map(part -> ComparedParty.Part.of(part.asked(), part.listed(), part.kind(), 0))
                        .toList());
    }

    private static List<Property> properties(Match match) {
        var properties = new ArrayList<Property>();
        add(properties, match, match.agrees(), Agreement.AGREES);
        add(properties, match, match.differs(), Agreement.DIFFERS);
        add(properties, match, match.unknown(), Agreement.UNKNOWN);
        return properties;
    }

    private static void add(List<Property> to, Match match, Set<SecondaryField> fields, Agreement agreement) {
        for (var field : fields) {
            to.add(new Property(
                    field.name(), asked(field, match), listed(field, match.designation()), agreement.name()));
        }
    }

    private static String asked(SecondaryField field, Match match) {
        var party = match.party();
        var country = party.country();
        var born = party.born();
        return switch (field) {
            case COUNTRY -> country == null ? "" : country.title();
            case ADDRESS -> party.address().isRead() ? party.address().text() : "";
            case IDENTIFIER ->
                some(party.identifiers().stream().map(number -> number.value()).toList());
            case BIRTH_DATE -> born == null ? "" : born.toString();
        };
    }

    private static String listed(SecondaryField field, Designation entry) {
        return switch (field) {
            case COUNTRY ->
                some(entry.countries().stream().map(country -> country.title()).toList());
            case ADDRESS -> some(entry.addresses());
            case IDENTIFIER ->
                some(entry.identifiers().stream()
                        .map(number -> number.label() + " " + number.value())
                        .toList());
            case BIRTH_DATE -> some(entry.born().stream().map(Object::toString).toList());
        };
    }

    private static String some(List<String> values) {
        var shown = String.join("; ", values.subList(0, Math.min(MOST_VALUES, values.size())));
        return values.size() > MOST_VALUES ? shown + "; …" : shown;
    }
}
